import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { apiDocument, type DocumentedResponse } from '../src/document/document.ts'
import { Router } from '../src/http/router.ts'
import { belowApi } from '../src/http/addresses.ts'

const document = apiDocument()
const ajv = new Ajv2020({ strict: false, allowUnionTypes: true, validateSchema: false })
addFormats.default(ajv, ['date-time', 'date', 'uri', 'email', 'duration'])
ajv.addSchema({ $id: 'openapi', components: document.root['components'] })
const router = new Router<readonly DocumentedResponse[]>()
for (const { method, path, responses } of document.operations) router.add(method, path, responses)
const compiled = new Map<unknown, ValidateFunction>()

/** Throws when an answer is not one that the OpenAPI document has: every answer of every test goes through here. */
export function checkResponse(
  method: string,
  target: string,
  status: number,
  text: string,
  type: string,
): void {
  const path = target.split('?', 1)[0] ?? ''
  const responses = router
    .find(belowApi(path) ?? path)
    ?.targets.get(method === 'HEAD' ? 'GET' : method)
  if (responses === undefined || method === 'HEAD' || status === 413 || status === 415) return
  const exact = responses.find((one) => one.status === String(status))
  const documented = exact ?? responses.find((one) => one.status === 'default' && status >= 400)
  const place = `${method} ${path} ${status}`
  // The example of the documentation, which the switch `removeProjectApiKey` follows.
  if (status === 200 && method === 'DELETE' && path.includes('/apiKeys/')) return
  if (documented === undefined) throw new Error(`${place} is not in the document`)
  if (documented.schema === undefined || !type.startsWith('application/json')) return
  if (new URLSearchParams(target.split('?')[1]).get('envelope') === 'true') return
  const validate =
    compiled.get(documented.schema) ??
    ajv.compile(
      JSON.parse(
        JSON.stringify(documented.schema).replaceAll('"$ref":"#/', '"$ref":"openapi#/'),
      ) as object,
    )
  compiled.set(documented.schema, validate)
  if (validate(JSON.parse(text))) return
  throw new Error(
    `${place} does not fit: ${ajv.errorsText(validate.errors)}: ${text.slice(0, 500)}`,
  )
}
