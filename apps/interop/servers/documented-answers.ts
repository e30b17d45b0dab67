import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** A JSON object of the document; what is read of it is checked where it is used. */
interface Node {
  readonly [name: string]: unknown
  readonly $ref?: string
}

/** One operation of the document. */
export interface DocumentedOperation {
  /** `GET /orgs/{orgId}` */
  readonly name: string
  readonly method: string
  readonly path: string
  readonly deprecated: boolean
  /** `undefined` if no source names any; an empty list if none is needed. */
  readonly roles: readonly string[] | undefined
  /** An example of the body that it takes. */
  readonly body: unknown
  readonly responses: Readonly<Record<string, Node>>
}

// The document that is published.
const document = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@latchkey/cloud-manager/openapi.json')), 'utf8'),
) as { paths: Record<string, Record<string, Node>>; components: Node }

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** All operations of the API; OAuth is separate. */
export const operations: readonly DocumentedOperation[] = Object.entries(document.paths)
  .filter(([path]) => !path.startsWith('/api/oauth/'))
  .flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        deprecated: operation['deprecated'] === true,
        roles: operation['x-required-roles'] as string[] | undefined,
        body: exampleOf(operation['requestBody']),
        responses: operation['responses'] as Record<string, Node>,
      })),
  )

function resolve(node: unknown): Node {
  const { $ref, ...rest } = (node ?? {}) as Node
  if ($ref === undefined) return rest
  const found = $ref
    .slice('#/'.length)
    .split('/')
    .reduce((at: Node, name) => at[name] as Node, document as unknown as Node)
  return resolve(found)
}

function mediaOf(holder: Node): Node | undefined {
  return (holder['content'] as Record<string, Node> | undefined)?.['application/json']
}

function exampleOf(body: unknown): unknown {
  const media = mediaOf(resolve(body))
  const [first] = (resolve(media?.['schema'])['examples'] ?? []) as unknown[]
  return media?.['example'] ?? first
}

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema({ $id: 'openapi', components: document.components })
const compiled = new Map<string, ValidateFunction>()

/** Says how an answer differs from what the document has for its status; `undefined` when it is as documented. */
export async function differenceFrom(
  operation: DocumentedOperation,
  response: Response,
): Promise<string | undefined> {
  const { default: rejection } = operation.responses
  const documented =
    operation.responses[String(response.status)] ?? (response.status < 400 ? undefined : rejection)
  if (documented === undefined) return `${response.status} is not documented`
  const answer = resolve(documented)
  const text = await response.clone().text()
  const type = response.headers.get('content-type')?.split(';')[0]
  const content = answer['content'] as Record<string, Node> | undefined
  if (content === undefined) return text === '' ? undefined : 'a body where none is documented'
  if (type === undefined || content[type] === undefined) return `${String(type)} is not documented`
  const media = mediaOf(answer)
  if (type !== 'application/json' || media === undefined) return undefined
  const schema = JSON.stringify(media['schema']).replaceAll('"$ref":"#/', '"$ref":"openapi#/')
  const validate = compiled.get(schema) ?? ajv.compile(JSON.parse(schema) as object)
  compiled.set(schema, validate)
  if (validate(JSON.parse(text))) return undefined
  return `${ajv.errorsText(validate.errors)}: ${text.slice(0, 400)}`
}
