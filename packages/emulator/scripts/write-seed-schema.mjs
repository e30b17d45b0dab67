// Writes dist/seed.schema.json from the schema that the emulator checks seeds with, so that the published file cannot
// differ from it.
import { writeFileSync } from 'node:fs'
import { seedSchema } from '../dist/index.js'

const file = new URL('../dist/seed.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(seedSchema, undefined, 2)}\n`)
