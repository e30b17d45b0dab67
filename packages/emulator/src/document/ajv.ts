import { createRequire } from 'node:module'
import type Formats from 'ajv-formats'
import type * as Ajv from 'ajv/dist/2020.js'

const require = createRequire(import.meta.url)

/**
 * Creates a validator with the formats of the document. Its package is loaded with the first validator: that takes longer than
 * to start an emulator, and many tests need none.
 */
export function createAjv(): Ajv.Ajv2020 {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof Ajv // its CommonJS module
  const addFormats = require('ajv-formats') as typeof Formats // likewise
  const made = new Ajv2020({ strict: false, allowUnionTypes: true, validateSchema: false })
  addFormats.default(made, ['date-time', 'date', 'uri', 'email', 'duration'])
  return made
}
