import { CloudManager } from '@latchkey/cloud-manager'
import { expect, test } from 'vitest'
import { document, type Json, operations, resolve } from './open-document.ts'

/** What the document shows for a media type: its own example, or that of its model. */
function exampleOf(media: Json): unknown {
  const named = Object.values((media['examples'] ?? {}) as Record<string, Json>)[0]?.['value']
  const schema = resolve((media['schema'] ?? {}) as Json)
  return media['example'] ?? named ?? (schema['examples'] as readonly unknown[] | undefined)?.[0]
}

function jsonOf(response: Json): Json | undefined {
  return (response['content'] as Record<string, Json> | undefined)?.['application/json']
}

/** A client whose server gives one answer, and a call of an operation by it. */
function call(method: string, path: string, status: number, body: unknown): Promise<unknown> {
  const cm = new CloudManager({ fetch: async () => Response.json(body, { status }), retry: false })
  const ids: Record<string, string> = Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'id0'] as const),
  )
  const request = cm.request as (...args: readonly unknown[]) => Promise<unknown>
  return request(method, path, { path: ids, body: {} })
}

const answers = operations
  .filter(({ path }) => !path.startsWith('/api/oauth/'))
  .flatMap(({ key, method, path, operation }) =>
    Object.entries(operation['responses'] as Record<string, Json>)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, response]) => ({
        key,
        method,
        path,
        status: Number(status),
        example: exampleOf(jsonOf(resolve(response)) ?? {}),
      })),
  )
  .filter(({ example }) => example !== undefined)

test('the document shows answers of many operations', () => {
  expect(answers.length).toBeGreaterThan(100)
})

test.each(answers)(
  'the example of $key comes out of the client',
  async ({ method, path, status, example }) => {
    await expect(call(method, path, status, example)).resolves.toEqual(example)
  },
)

const errors = Object.entries(
  (document['components'] as Json)['responses'] as Record<string, Json>,
).flatMap(([name, response]) => {
  const examples = Object.values((jsonOf(response)?.['examples'] ?? {}) as Record<string, Json>)
  return [jsonOf(response)?.['example'], ...examples.map(({ value }) => value)]
    .filter((value) => (value as Json | undefined)?.['errorCode'] !== undefined)
    .map((value) => ({ name, body: value as Json }))
})

test.each(errors)('the example of $name comes out as an error', async ({ body }) => {
  await expect(call('GET', '/orgs', Number(body['error']), body)).rejects.toMatchObject({
    name: 'CloudManagerError',
    errorCode: body['errorCode'],
    status: body['error'],
  })
})

test('the document shows rejected requests', () => {
  expect(errors.length).toBeGreaterThan(5)
})
