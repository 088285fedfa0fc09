// Reads the Markdown files of a folder with the reference reader of CommonMark and prints, for each, its front matter and
// the words of each block as people see them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "commonmark";

const reader = new Parser();

function words(root) {
  const blocks = [];
  for (let walker = root.walker(), event; (event = walker.next());) {
    const { node, entering } = event;
    if (!entering) continue;
    if (["paragraph", "heading", "code_block", "html_block"].includes(node.type)) blocks.push(node.literal ?? "");
    else if (["text", "code", "html_inline"].includes(node.type)) blocks[blocks.length - 1] += node.literal;
    else if (["softbreak", "linebreak"].includes(node.type)) blocks[blocks.length - 1] += "\n";
  }
  return blocks;
}

console.log(JSON.stringify(Object.fromEntries(readdirSync(process.argv[2]).map((name) => {
  const [, facts, text] = readFileSync(join(process.argv[2], name), "utf8").match(/^---\n([^]*?)\n---\n([^]*)$/);
  return [name, { facts: facts.split("\n"), blocks: words(reader.parse(text)) }];
}))));
