// Writes src/generated/ from the OpenAPI document, none of which is committed: the document in one file, a named
// interface per model, the operations in the form of openapi-typescript, and the checks of requests.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { checks } from './checks.mjs'
import { models } from './models.mjs'
import { runRedocly } from './redocly.mjs'

const HEADER = '// Generated from openapi/ by `npm run generate`; edit that.\n'
const generated = join(import.meta.dirname, '..', 'src', 'generated')
const documentFile = join(generated, 'openapi.json')

mkdirSync(generated, { recursive: true })
runRedocly('bundle', 'cloud-manager', '-o', documentFile)
const document = JSON.parse(readFileSync(documentFile, 'utf8'))
write('openapi.json', JSON.stringify(document))
write('models.ts', `${HEADER}\n${models(document)}`)
write('operations.ts', `${HEADER}\n${await operations(document)}`)
write('checks.ts', `${HEADER}\n${checks(document)}`)

function write(name, text) {
  writeFileSync(join(generated, name), text)
}

/** `paths`, `operations` and `components`, whose schemas are the named interfaces. */
async function operations(source) {
  const nodes = await openapiTypescript(withoutExamples(source), {
    immutable: true,
    transform: asModel,
  })
  return `import type * as models from './models.ts'\n\n${astToString(nodes)}`
}

function withoutExamples(source) {
  return JSON.parse(JSON.stringify(source), function (key, value) {
    const isExample = key === 'examples' || (key === 'example' && this.schema !== undefined)
    return isExample ? undefined : value
  })
}

function asModel(_schema, { path }) {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(path ?? '')?.[1]
  return name === undefined
    ? undefined
    : ts.factory.createTypeReferenceNode(`models.${name}`, undefined)
}
