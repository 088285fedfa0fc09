// Reads mails as a mail program does. Given are files; printed is one list in the same order.
import { readFileSync } from "node:fs";
import PostalMime from "postal-mime";

const mails = [];
for (const file of process.argv.slice(2)) {
  const mail = await PostalMime.parse(readFileSync(file));
  mails.push({
    subject: mail.subject, date: mail.date, id: mail.messageId, from: mail.from ?? null, to: mail.to ?? [], headers: mail.headers.map((h) => h.key),
    text: mail.text, html: mail.html, attachments: mail.attachments.length,
  });
}
console.log(JSON.stringify(mails));
