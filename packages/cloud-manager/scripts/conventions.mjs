// A plugin of Redocly CLI: completes the OpenAPI document with what holds for all operations, so that the files in
// openapi/ say it once. openapi/README.md lists what it adds.
import { basename } from 'node:path'

const METHODS = ['get', 'put', 'post', 'patch', 'delete']
const PAGING = ['PageNum', 'ItemsPerPage', 'IncludeCount']
const REJECTIONS = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  429: 'TooManyRequests',
  500: 'ServerError',
  503: 'Unavailable',
  default: 'Rejection',
}

export default function plugin() {
  return { id: 'cloud-manager', preprocessors: { oas3: { conventions } } }
}

function conventions() {
  return { Root: complete }
}

/** Redocly follows the paths that this adds to the root only after this pass, so all of it happens here. */
function complete(root, { resolve }) {
  const { 'x-path-files': files, 'x-path-error-codes': codesByPart } = root
  completeParameters(resolve(root['x-parameters']).node)
  delete root['x-parameters']
  delete root['x-path-files']
  delete root['x-path-error-codes']
  for (const file of files) {
    const { node: paths, location } = resolve(file)
    const tag = camelCase(basename(file.$ref, '.yaml'))
    for (const [path, item] of Object.entries(paths)) {
      root.paths[path] = { $ref: `${file.$ref}#/${path.replaceAll('/', '~1')}` }
      item.parameters = parameters(...(item.parameters ?? placeholders(path)), 'Pretty', 'Envelope')
      for (const method of METHODS.filter((name) => name in item)) {
        const operation = item[method]
        operation.tags = [tag]
        completeBodies(operation)
        const page = pageOf(operation)
        if (page !== undefined) completePage(resolve(page, location.source.absoluteRef).node)
        if (page !== undefined && method === 'get') {
          operation.parameters = parameters(...PAGING, ...(operation.parameters ?? []))
        }
        if (tag !== 'oauth') addRejections(path, operation, codesByPart)
      }
    }
  }
  completeErrorCodes(resolve(root.components.schemas.ErrorCode).node)
  for (const part of Object.keys(codesByPart)) {
    const isUsed = Object.keys(root.paths).some((path) => path.includes(part))
    if (!isUsed) throw new Error(`x-path-error-codes: no path contains ${part}`)
  }
}

function completeParameters(all) {
  for (const [name, parameter] of Object.entries(all)) {
    parameter.name ??= name[0].toLowerCase() + name.slice(1)
    parameter.in ??= 'path'
    if (parameter.in === 'path') parameter.required = true
    parameter.schema ??= { type: 'string', minLength: 1 }
  }
}

function placeholders(path) {
  return [...path.matchAll(/\{(\w)(\w*)\}/g)].map(([, first, rest]) => first.toUpperCase() + rest)
}

function parameters(...list) {
  return list.map((one) => (typeof one === 'string' ? { $ref: `../parameters.yaml#/${one}` } : one))
}

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
}

function completeBodies(operation) {
  const { 'x-request': request, responses } = operation
  if (request !== undefined) operation.requestBody = { required: true, content: json(request) }
  delete operation['x-request']
  for (const response of Object.values(responses)) {
    if (response['x-json'] !== undefined) response.content = json(response['x-json'])
    delete response['x-json']
  }
}

function json(schema) {
  return { 'application/json': { schema } }
}

function pageOf({ responses }) {
  const schema = responses['200']?.content?.['application/json']?.schema
  return schema?.$ref?.endsWith('Page') === true ? schema : undefined
}

function completePage(schema) {
  const items = schema['x-page-of']
  if (items === undefined) return
  delete schema['x-page-of']
  Object.assign(schema, {
    type: 'object',
    required: ['results'],
    properties: {
      results: { description: 'The items of this page.', type: 'array', items },
      links: {
        description: 'Related resources.',
        type: 'array',
        items: { $ref: './common.yaml#/Link' },
      },
      totalCount: {
        description:
          'The number of items on all pages. It may be an estimate, and `includeCount=false` omits it.',
        $ref: './common.yaml#/TotalCount',
      },
    },
    'x-source': ['OM core/api.txt'],
    'x-confidence': 'ops-manager',
  })
}

function addRejections(path, operation, codesByPart) {
  const codes = errorCodes(path, operation, codesByPart)
  if (Object.keys(codes).length > 0) operation['x-error-codes'] = codes
  const isPossible = {
    400: 'parameters' in operation || 'requestBody' in operation || '400' in codes,
    404: path.includes('{') || '404' in codes,
    409: '409' in codes,
  }
  for (const [status, name] of Object.entries(REJECTIONS)) {
    if (isPossible[status] === false) continue
    operation.responses[status] = { $ref: `../responses.yaml#/${name}` }
  }
}

/** The codes of the parts of the path, then those of the operation alone. */
function errorCodes(path, operation, codesByPart) {
  const own = operation['x-error-codes'] ?? {}
  const parts = Object.keys(codesByPart).filter((part) => path.includes(part))
  const all = [...parts.map((part) => codesByPart[part]), own]
  const codes = {}
  for (const [status, names] of all.flatMap(Object.entries)) {
    codes[status] = [...(codes[status] ?? []), ...names]
  }
  return codes
}

/** A code without statuses is known, but no source says at which status it comes. */
function completeErrorCodes(schema) {
  const statuses = Object.entries(schema['x-error-statuses'])
  schema.anyOf = [{ type: 'string', enum: statuses.map(([code]) => code) }, { type: 'string' }]
  schema['x-error-statuses'] = Object.fromEntries(statuses.filter(([, list]) => list.length > 0))
}
