// Reads feeds as an aggregator does. Given are files; printed is one list of { format, title, items } in the same order.
import { readFileSync } from "node:fs";
import { parseFeed } from "feedsmith";

const read = {
  rss: (feed) => ({
    title: feed.title, home: feed.link, self: feed.atom.links.find((l) => l.rel === "self").href, language: feed.language,
    items: feed.items.map((i) => ({
      id: i.guid.value, address: i.link, title: i.title, summary: i.description, author: i.dc.creators?.[0] ?? i.dc.creator, html: i.content.encoded,
      published: new Date(i.pubDate), picture: i.media?.contents?.[0]?.url,
    })),
  }),
  atom: (feed) => ({
    title: feed.title.value ?? feed.title, home: feed.links.find((l) => l.rel === "alternate").href, self: feed.links.find((l) => l.rel === "self").href, language: feed.xml?.lang,
    items: feed.entries.map((i) => ({
      id: i.id, address: i.links.find((l) => l.rel === "alternate").href, title: i.title.value ?? i.title, summary: i.summary?.value ?? i.summary, author: i.authors[0].name,
      html: i.content.value ?? i.content, published: new Date(i.published), updated: new Date(i.updated), picture: i.media?.contents?.[0]?.url,
    })),
  }),
  json: (feed) => ({
    title: feed.title, home: feed.home_page_url, self: feed.feed_url, language: feed.language,
    items: feed.items.map((i) => ({
      id: i.id, address: i.url, title: i.title, summary: i.summary, author: i.authors[0].name, html: i.content_html, published: new Date(i.date_published), picture: i.image,
    })),
  }),
};

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  const { format, feed } = parseFeed(readFileSync(file, "utf8"));
  return { format, ...read[format]({ items: [], entries: [], ...feed }) };
})));
