// Reads references as a reference manager does and prints them as CSL-JSON.
const fs = require('fs')
const { plugins } = require('@citation-js/core')
require('@citation-js/plugin-bibtex')
require('@citation-js/plugin-ris')

const text = fs.readFileSync(process.argv[2], 'utf8')
const type = process.argv[2].endsWith('.bib') ? '@biblatex/text' : process.argv[2].endsWith('.ris') ? '@ris/file' : '@csl/list+object'
const items = plugins.input.chain(type.startsWith('@csl') ? JSON.parse(text) : text, { forceType: type, generateGraph: false })
// Its way from RIS to CSL has no authors and days for newspapers; the tags it reads all.
if (type === '@ris/file') {
  const { parse } = require('@citation-js/plugin-ris/lib/ris.js')
  parse(text).forEach((tags, i) => {
    items[i].author = [].concat(tags.AU || []).map((literal) => ({ literal }))
    if (tags.DA) items[i].issued = { 'date-parts': [tags.DA.split('/').filter(Boolean).map(Number)] }
  })
}
console.log(JSON.stringify(items))
