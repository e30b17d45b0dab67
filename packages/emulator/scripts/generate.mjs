// Writes src/generated/, which is not committed: the code that checks bodies, from the OpenAPI document, and the code that
// checks seeds, from their schema. So the emulator does not need a package that compiles schemas.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import { shapeOf } from './body-shape.mjs'

const folder = join(import.meta.dirname, '..')
const generated = join(folder, 'src/generated')
const document = createRequire(import.meta.url)('@latchkey/cloud-manager/openapi.json')

const DECLARATION = `import type { Validate } from '../document/validate.ts'
declare const validators: Readonly<Record<string, Validate>>
export default validators
`

mkdirSync(generated, { recursive: true })
const { programmaticAccessRoutes, seedSchema } = await sources()
await write('body-validators', bodies())
await write('seed-validator', { seed: seedSchema }, { messages: true })

/** The schema of each JSON body, by method and path. Where rules check the values, its shape only. */
function bodies() {
  const ruled = new Set(programmaticAccessRoutes.map(({ method, path }) => `${method} ${path}`))
  const schemas = {}
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, { requestBody }] of Object.entries(item)) {
      const schema = requestBody?.content?.['application/json']?.schema
      if (schema === undefined) continue
      const operation = `${method.toUpperCase()} ${path}`
      schemas[operation] = ruled.has(operation) ? shapeOf(document, schema) : schema
    }
  }
  return schemas
}

/** Writes a module whose default export has a validator for each schema; equal schemas share one. */
async function write(name, schemas, { messages = false } = {}) {
  const ajv = new Ajv2020({
    strict: false,
    allowUnionTypes: true,
    validateSchema: false,
    inlineRefs: false,
    messages,
    code: { source: true, esm: true },
  })
  addFormats.default(ajv, ['date-time', 'date', 'uri', 'email', 'duration'])
  ajv.addSchema({ $id: 'openapi', components: document.components })
  const ids = new Map()
  const members = Object.entries(schemas).map(([key, schema]) => {
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi#/')
    if (!ids.has(text)) {
      ids.set(text, `check${ids.size}`)
      ajv.addSchema(JSON.parse(text), ids.get(text))
    }
    return `${JSON.stringify(key)}: ${ids.get(text)}`
  })
  const names = Object.fromEntries([...ids.values()].map((id) => [id, id]))
  const code = standaloneCode
    .default(ajv, names)
    // Errors are reported by field, so nobody reads the paths in the schema.
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replaceAll('export const', 'const')
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nexport default { ${members.join(', ')} }`, resolveDir: folder },
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  writeFileSync(join(generated, `${name}.js`), outputFiles[0].contents)
  writeFileSync(join(generated, `${name}.d.ts`), DECLARATION)
}

/** What the schemas depend on, from the sources of the emulator. */
async function sources() {
  const file = join(generated, 'sources.mjs')
  await build({
    stdin: {
      contents: `export { programmaticAccessRoutes } from './endpoints/programmatic-access/routes.ts'
export { seedSchema } from './seed/seed.ts'`,
      resolveDir: join(folder, 'src'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: file,
  })
  try {
    return await import(file)
  } finally {
    rmSync(file)
  }
}
