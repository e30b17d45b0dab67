import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import {
  at,
  document,
  type Json,
  type Operation,
  operations,
  resolve,
  schemas,
} from './open-document.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(document, 'document')

/** What is wrong with a value, as the schema at a JSON pointer sees it. */
function faults(pointer: string, value: unknown): string[] {
  const uri = pointer.split('/').map(encodeURIComponent).join('/')
  const validate = ajv.getSchema(`document#${uri}`)
  if (validate === undefined) throw new Error(`no schema at ${pointer}`)
  return validate(value) === true
    ? []
    : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`)
}

/** The error codes that an operation names, by status. */
function codesOf({ operation }: Operation): [status: string, codes: readonly string[]][] {
  return Object.entries((operation['x-error-codes'] ?? {}) as Record<string, readonly string[]>)
}

interface Example {
  readonly where: string
  readonly schema: string
  readonly value: unknown
}

/** Every example below a part of the document, with the pointer of its schema. */
function examplesIn(value: unknown, pointer: string): Example[] {
  if (typeof value !== 'object' || value === null) return []
  const found: Example[] = []
  const node = value as Json
  if ('schema' in node && 'example' in node) {
    found.push({ where: pointer, schema: `${pointer}/schema`, value: node['example'] })
  }
  if ('schema' in node && 'examples' in node) {
    for (const [name, one] of Object.entries(node['examples'] as Record<string, Json>)) {
      found.push({ where: `${pointer} ${name}`, schema: `${pointer}/schema`, value: one['value'] })
    }
  }
  for (const [key, child] of Object.entries(node)) {
    if (key === 'example' || key === 'examples') continue
    found.push(
      ...examplesIn(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    )
  }
  return found
}

test('the document is OpenAPI 3.1 and describes some two hundred operations', () => {
  expect(document['openapi']).toMatch(/^3\.1\.\d$/)
  expect(operations.length).toBeGreaterThan(200)
})

test('the document gives every operation an id of its own and one declared tag', () => {
  const tags = (document['tags'] as readonly Json[]).map(({ name }) => name)
  const ids = operations.map(({ operation }) => operation['operationId'])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { key, operation } of operations) {
    const [tag, ...more] = operation['tags'] as readonly string[]
    expect(tags, key).toContain(tag)
    expect(more, key).toEqual([])
  }
  expect(new Set(operations.map(({ operation }) => String(operation['tags'])))).toEqual(
    new Set(tags),
  )
})

test('the document says of every operation and every model where it comes from and how sure that is', () => {
  const sources = Object.keys(document['x-sources'] as Json)
  const marks = Object.keys(document['x-confidence-marks'] as Json)
  const things = [
    ...operations.map(({ key, operation }) => [key, operation] as const),
    ...Object.entries(schemas),
  ]
  for (const [name, thing] of things) {
    expect(marks, name).toContain(thing['x-confidence'])
    const given = thing['x-source'] as readonly string[]
    expect(given.length, name).toBeGreaterThan(0)
    for (const source of given) expect(sources, name).toContain(source.split(/[ #]/)[0])
  }
})

/** Fields with the place at which they are, also inside arrays and nested objects. */
function fieldsOf(schema: Json, place: string): [string, Json][] {
  const own = Object.entries((schema['properties'] ?? {}) as Record<string, Json>)
  const items = (schema['items'] ?? {}) as Json
  return [
    ...own.flatMap(([name, field]): [string, Json][] => [
      [`${place}.${name}`, field],
      ...fieldsOf(field, `${place}.${name}`),
    ]),
    ...('properties' in items ? fieldsOf(items, `${place}[]`) : []),
  ]
}

test('the document describes every model and every parameter in sentences, and every field', () => {
  const { parameters } = document['components'] as Record<string, Record<string, Json>>
  for (const [name, { description }] of Object.entries({ ...schemas, ...parameters })) {
    expect(description, name).toMatch(/\.$/)
  }
  const fields = Object.entries(schemas).flatMap(([name, schema]) => fieldsOf(schema, name))
  expect(fields.length).toBeGreaterThan(700)
  for (const [place, { description }] of fields) {
    expect(description, place).toBeTypeOf('string')
    expect(description, `${place} has a noun, not a question`).not.toMatch(
      /^(Its |It is |How |Which |Why\.|With what|From where|What )/,
    )
  }
})

test('the document describes every response by what it is', () => {
  for (const { key, operation } of operations) {
    for (const response of Object.values(operation['responses'] as Record<string, Json>)) {
      const { description } = resolve(response)
      expect(description, key).toBeTypeOf('string')
      expect(description, key).not.toMatch(/what was (asked|made)|answer/i)
    }
  }
})

test('the document declares every parameter that a path has', () => {
  for (const { key, path, item, operation } of operations) {
    const declared = [item, operation]
      .flatMap((at) => (at['parameters'] ?? []) as readonly Json[])
      .map(resolve)
    const names = declared.filter((one) => one['in'] === 'path').map(({ name }) => name)
    expect(names.sort(), key).toEqual(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
    )
    expect(
      declared.map(({ name }) => name),
      key,
    ).toEqual(expect.arrayContaining(['pretty', 'envelope']))
  }
})

test('the document pages exactly the lists that come in an envelope', () => {
  for (const { key, method, operation } of operations) {
    const ok = (operation['responses'] as Json)['200'] as Json | undefined
    const content = ok?.['content'] as Record<string, Json> | undefined
    const schema = content?.['application/json']?.['schema'] as Json | undefined
    const isPage = method === 'GET' && String(schema?.['$ref']).endsWith('Page')
    const names = ((operation['parameters'] ?? []) as readonly Json[]).map(
      (one) => resolve(one)['name'],
    )
    expect(names.includes('pageNum'), key).toBe(isPage)
    expect(names.includes('itemsPerPage'), key).toBe(isPage)
    if (isPage) expect(resolve(schema!)['required'], key).toEqual(['results'])
  }
})

test('the document lists for every operation the rejections that it can have, and no other', () => {
  for (const { key, path, operation } of operations) {
    const codes = Object.keys(operation['x-error-codes'] ?? {})
    const hasInput = 'parameters' in operation || 'requestBody' in operation
    const isTokenEndpoint = path.startsWith('/api/oauth/')
    const expected = [
      ...(hasInput || codes.includes('400') ? ['400'] : []),
      ...['401', '403'],
      ...(path.includes('{') || codes.includes('404') ? ['404'] : []),
      ...(codes.includes('409') ? ['409'] : []),
      ...['429', '500', '503'],
      ...(isTokenEndpoint ? [] : ['default']),
    ]
    const statuses = Object.keys(operation['responses'] as Json)
    expect(
      statuses.filter((status) => !status.startsWith('2')),
      key,
    ).toEqual(expected)
  }
})

test('the document knows every error code that an operation names, at a status that it answers with', () => {
  const known = JSON.stringify([schemas['ErrorCode'], schemas['OAuthError']])
  const statuses = schemas['ErrorCode']!['x-error-statuses'] as Record<string, readonly number[]>
  for (const one of operations) {
    for (const [status, codes] of codesOf(one)) {
      expect(one.operation['responses'], one.key).toHaveProperty(status)
      for (const code of codes) {
        expect(known, one.key).toContain(`"${code}"`)
        expect(statuses[code] ?? [Number(status)], `${one.key} ${code}`).toContain(Number(status))
      }
    }
  }
})

test.each([
  ['/orgs/{orgId}', { 401: 'USER_CANNOT_ACCESS_ORG', 404: 'ORG_NOT_FOUND' }],
  ['/groups/{groupId}', { 401: 'NOT_IN_GROUP', 404: 'GROUP_NOT_FOUND' }],
  ['/apiKeys/{apiKeyId}', { 400: 'API_KEY_NOT_FOUND', 404: 'API_KEY_NOT_FOUND' }],
  ['/serviceAccounts/{clientId}', { 404: 'RESOURCE_NOT_FOUND' }],
  ['/users/{userId}', { 404: 'USER_NOT_FOUND' }],
  ['/teams/{teamId}', { 404: 'TEAM_NOT_FOUND' }],
  ['/invites/{invitationId}', { 400: 'INVALID_INVITATION_ID' }],
])('the document names the error codes of %s at every operation below it', (part, codes) => {
  const below = operations.filter(({ path }) => path.includes(part))
  expect(below.length).toBeGreaterThan(5)
  for (const { key, operation } of below) {
    for (const [status, code] of Object.entries(codes)) {
      expect((operation['x-error-codes'] as Json)[status], key).toContain(code)
    }
  }
})

test('the document names roles that the models know, or all of a scope, and always for programmatic access', () => {
  const known = JSON.stringify([schemas['Role'], 'ORG_*', 'GROUP_*'])
  for (const { key, operation } of operations) {
    const roles = operation['x-required-roles'] as readonly string[] | undefined
    for (const role of roles ?? []) expect(known, key).toContain(`"${role}"`)
    if (['apiKeys', 'accessLists', 'serviceAccounts'].includes(String(operation['tags']))) {
      expect(roles, key).toBeDefined()
    }
  }
})

test('the document offers digest and a bearer token everywhere but at the token endpoints', () => {
  expect(document['security']).toEqual([{ apiKey: [] }, { serviceAccount: [] }])
  const others = operations.filter(({ operation }) => operation['security'] !== undefined)
  expect(others.map(({ path }) => path).sort()).toEqual(['/api/oauth/revoke', '/api/oauth/token'])
})

test('the document has examples that its own schemas accept, also where a model is read as a part of another', () => {
  const examples = [
    ...examplesIn(document['paths'], '/paths'),
    ...examplesIn((document['components'] as Json)['responses'], '/components/responses'),
    ...examplesIn((document['components'] as Json)['parameters'], '/components/parameters'),
    ...examplesIn((document['components'] as Json)['headers'], '/components/headers'),
    ...Object.entries(schemas).flatMap(([name, schema]) =>
      ((schema['examples'] ?? []) as readonly unknown[]).map((value) => ({
        where: name,
        schema: `/components/schemas/${name}`,
        value,
      })),
    ),
  ]
  expect(examples.length).toBeGreaterThan(200)
  for (const { where, schema, value } of examples) expect(faults(schema, value), where).toEqual([])
})

test('the document has an example for every request and every answer in JSON', () => {
  const bare: string[] = []
  const contents = operations.flatMap(({ key, operation }) => {
    const ok = Object.entries(operation['responses'] as Record<string, Json>).filter(([status]) =>
      status.startsWith('2'),
    )
    return [operation['requestBody'], ...ok.map(([, response]) => response)]
      .map(
        (thing) =>
          ((thing as Json | undefined)?.['content'] as Record<string, Json> | undefined)?.[
            'application/json'
          ],
      )
      .filter((media) => media !== undefined)
      .map((media) => [key, media] as const)
  })
  for (const [key, media] of contents) {
    const schema = resolve(media['schema'] as Json)
    const items = (schema['properties'] as Record<string, Json> | undefined)?.['results']?.[
      'items'
    ] as Json | undefined
    const hasOne = [media, schema, ...(items === undefined ? [] : [resolve(items)])].some(
      (thing) => 'example' in thing || 'examples' in thing,
    )
    if (!hasOne && schema['oneOf'] === undefined && schema['properties'] !== undefined)
      bare.push(key)
  }
  expect(bare).toEqual([])
})

test('the document accepts unknown fields in answers and rejects them in requests for programmatic access', () => {
  expect(faults('/components/schemas/ApiKey', { ...example('ApiKey'), surprise: 1 })).toEqual([])
  expect(
    faults('/components/schemas/ServiceAccount', {
      ...example('ServiceAccount'),
      roles: ['ORG_SURPRISE'],
    }),
  ).toEqual([])
  for (const name of [
    'CreateApiKeyRequest',
    'CreateOrganizationServiceAccountRequest',
    'CreateProjectRequest',
  ]) {
    expect(
      faults(`/components/schemas/${name}`, { ...example(name), surprise: 1 }),
      name,
    ).not.toEqual([])
  }
})

function example(name: string): object {
  return (at(`#/components/schemas/${name}/examples`) as readonly object[])[0]!
}
