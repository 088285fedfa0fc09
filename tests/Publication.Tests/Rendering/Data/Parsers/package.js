// Reads a data package as its users do: descriptor, schemas, types, constraints, keys. Prints rows by table, and every fault.
const path = require('path')
const { Package } = require('datapackage')

async function main(descriptor) {
  const faults = []
  const pack = await Package.load(descriptor, { basePath: path.dirname(descriptor), strict: false })
  for (const fault of pack.errors) faults.push(`package: ${fault.message}`)
  const rows = {}
  let keys = 0
  for (const resource of pack.resources.filter((r) => r.tabular)) {
    try {
      const table = await resource.read({ keyed: true, relations: true })
      rows[resource.name] = table.length
      keys += resource.schema.foreignKeys.length
    } catch (fault) {
      for (const one of fault.errors && fault.errors.length ? fault.errors : [fault]) faults.push(`${resource.name}: ${one.message}`)
    }
  }
  console.log(JSON.stringify({ rows, keys, faults }))
}

main(process.argv[2])
