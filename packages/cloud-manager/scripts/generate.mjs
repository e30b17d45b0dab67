// Writes src/generated/ from the OpenAPI document: the types of openapi-typescript, and one alias per model, so that
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
  'openapi.ts': await types(document),
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

async function types(source) {
  const nodes = await openapiTypescript(source, { immutable: true, transform: openEnum })
  return `${HEADER}\n${astToString(nodes)}`
}

/** Known values complete in an editor, and others are accepted: `'A' | 'B' | (string & {})`. */
function openEnum({ anyOf }) {
  if (!Array.isArray(anyOf)) return undefined
  const known = anyOf.find((schema) => schema.enum !== undefined)
  const open = anyOf.find((schema) => schema.type === 'string' && schema.enum === undefined)
  if (known === undefined || open === undefined) return undefined
  const { factory } = ts
  const literals = known.enum.map((value) =>
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
