// Reads a calendar strictly and prints its events.
const fs = require('fs')

import('ical.js').then(({ default: ICAL }) => {
  ICAL.design.strict = true
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(process.argv[2], 'utf8')))
  const events = calendar.getAllSubcomponents('vevent').map((c) => {
    const event = new ICAL.Event(c)
    return { Uid: event.uid, Summary: event.summary, Description: event.description, Location: event.location || '', Start: event.startDate.toString(), End: event.endDate.toString(), IsDay: event.startDate.isDate, Stamp: c.getFirstPropertyValue('dtstamp').toString(), Url: c.getFirstPropertyValue('url') }
  })
  console.log(JSON.stringify({ Name: calendar.getFirstPropertyValue('x-wr-calname'), Events: events }))
})
