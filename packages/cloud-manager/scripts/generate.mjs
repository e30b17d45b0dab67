// Writes src/generated/ from the OpenAPI document: the types of openapi-typescript, one alias per model, so that
// users import `ApiKey` and not `components['schemas']['ApiKey']`, and the checks of requests. With --check it writes nothing and fails when what
// is committed is not what the document gives, which prevents models that have drifted from the document.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'
import { checks } from './checks.mjs'
import { runRedocly } from './redocly.mjs'

const HEADER = '// Generated from openapi/ by `npm run generate`; edit that.\n'
const generated = join(import.meta.dirname, '..', 'src', 'generated')
const document = bundle()
const files = {
  'openapi.ts': await types(document, { immutable: true, transform: openEnum }),
  'paths.ts': await types(document, { transform: plainEnum }),
  'models.ts': models(document),
  'checks.ts': `${HEADER}\n${checks(document)}`,
}
const prettier = await resolveConfig(join(generated, 'openapi.ts'))
const stale = []
for (const [name, text] of Object.entries(files)) {
  const file = join(generated, name)
  const wanted = await format(text, { ...prettier, filepath: file })
  if (!process.argv.includes('--check')) writeFileSync(file, wanted)
  else if (!existsSync(file) || wanted !== readFileSync(file, 'utf8')) stale.push(name)
}
if (stale.length > 0) {
  console.error(`src/generated/${stale.join(', ')}: out of date; run \`npm run generate\``)
  process.exit(1)
}

function bundle() {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-openapi-'))
  try {
    const file = join(folder, 'openapi.json')
    runRedocly('bundle', 'cloud-manager', '-o', file)
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function types(source, options) {
  const nodes = await openapiTypescript(source, options)
  return `${HEADER}\n${astToString(nodes)}`
}

/** openapi-fetch takes `string & {}` and readonly arrays for objects and takes them apart, so its `paths` have neither. */
function plainEnum(schema) {
  if (knownValuesOf(schema) === undefined) return undefined
  const isNullable = schema.anyOf.some(({ type }) => type === 'null')
  const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
  const nothing = ts.factory.createLiteralTypeNode(ts.factory.createNull())
  return isNullable ? ts.factory.createUnionTypeNode([string, nothing]) : string
}

/** The values of an open set that are known; undefined for another schema. */
function knownValuesOf({ anyOf }) {
  if (!Array.isArray(anyOf)) return undefined
  const open = anyOf.find(({ type, enum: values }) => type === 'string' && values === undefined)
  return open && anyOf.find((schema) => schema.enum !== undefined)?.enum
}

/** Known values complete in an editor, and others are accepted: `'A' | 'B' | (string & {})`. */
function openEnum(schema) {
  const known = knownValuesOf(schema)
  if (known === undefined) return undefined
  const { anyOf } = schema
  const { factory } = ts
  const literals = known.map((value) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(value)),
  )
  const anyString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  )
  const nothing = anyOf.some((schema) => schema.type === 'null')
    ? [factory.createLiteralTypeNode(factory.createNull())]
    : []
  return factory.createUnionTypeNode([...literals, anyString, ...nothing])
}

function models({ components }) {
  const aliases = Object.entries(components.schemas).map(
    ([name, { description }]) =>
      `/** ${description} */\nexport type ${name} = components['schemas']['${name}']\n`,
  )
  return `${HEADER}\nimport type { components } from './openapi.ts'\n\n${aliases.join('\n')}`
}
