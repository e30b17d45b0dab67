import { rolesByScope } from '@latchkey/cloud-manager'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expandPath } from '../src/path-template.ts'
import { json, serve } from './support/server.ts'

test.each([
  ['HTML', 200, '<!doctype html><title>Sign in</title>'],
  ['HTML of a proxy', 502, '<html>Bad gateway</html>'],
  ['HTML with status 403', 403, '<html>Forbidden</html>'],
  ['nothing', 200, ''],
  ['truncated JSON', 200, '{"id":"5980cfdf0b6d97029d82f86e","na'],
  ['truncated JSON of an error', 404, '{"error":404,"errorC'],
  ['null', 200, 'null'],
  ['null of an error', 400, 'null'],
  ['a string', 200, '"id"'],
  ['a number', 200, '7'],
  ['a boolean', 200, 'true'],
  ['a list where one thing was asked for', 200, '[]'],
  ['a page where one thing was asked for', 200, '{"results":[{}]}'],
  ['a redirect that leads nowhere', 304, ''],
])('%s is an error of kind response', async (_, status, body) => {
  await using server = await serve(
    (_request, response) => {
      response.writeHead(status).end(body)
    },
    { retry: false },
  )
  const calls = [
    () => server.cm.organizations.get({ orgId: 'o' }),
    () => server.cm.projects.create({ name: 'P', orgId: 'o' }),
    () => server.cm.request('GET', '/orgs/{orgId}', { path: { orgId: 'o' } }),
  ]
  for (const call of body.startsWith('[') || body.startsWith('{"r') ? calls.slice(0, 2) : calls) {
    await expect(call()).rejects.toMatchObject({ kind: 'response', status })
  }
})

test('an answer that is none of the API never shows what it says', async () => {
  await using server = await serve((_request, response) =>
    response.end('{"privateKey":"55fa2a97-secret'),
  )
  const error: unknown = await server.cm.organizations.get({ orgId: 'o' }).catch((e: unknown) => e)
  expect(String((error as Error).stack) + JSON.stringify(error)).not.toContain('55fa2a97')
  expect((error as Error).cause).toBeUndefined()
})

test('an answer that is more than expected keeps unknown fields, unknown values, and 10 MB strings', async () => {
  const key = {
    id: 'k',
    desc: 'x'.repeat(10_000_000),
    publicKey: 'p',
    roles: [{ roleName: 'ORG_ASTRONAUT', orgId: 'o' }],
    future: { yes: [1, null] },
  }
  await using server = await serve((_request, response) => json(response, key))
  const answer = await server.cm.apiKeys.get({ orgId: 'o', apiKeyId: 'k' })
  expect(answer).toEqual(key)
  expect(rolesByScope(answer).orgRoles).toEqual(['ORG_ASTRONAUT'])
})

test('an answer that is more than expected does not change the prototype of anything', async () => {
  await using server = await serve((_request, response) => {
    response.end(
      '{"id":"k","__proto__":{"polluted":true},"roles":[{"groupId":"__proto__","roleName":"GROUP_OWNER"}]}',
    )
  })
  const key = await server.cm.apiKeys.get({ orgId: 'o', apiKeyId: 'k' })
  const { projectRoles } = rolesByScope(key)
  expect(Object.hasOwn(projectRoles, '__proto__')).toBe(true)
  expect('polluted' in {}).toBe(false)
})

test.each([
  'a/b',
  '/',
  '..',
  '../x',
  'a..b',
  '.',
  'a?b',
  'a#b',
  'a\\b',
  'a%2Fb',
  'a b',
  'a\nb',
  'a\u0000',
  '\u007f',
  'a\u202eb',
  '\ud800',
  '',
])('the id %j is rejected before anything is sent', async (id) => {
  await using server = await serve((_request, response) => json(response, {}))
  const calls = [
    () => server.cm.organizations.get({ orgId: id }),
    () => server.cm.apiKeys.list({ projectId: id }).all(),
    () => server.cm.serviceAccounts.deleteSecret({ orgId: 'o', clientId: 'c', secretId: id }),
    () => server.cm.request('DELETE', '/orgs/{orgId}', { path: { orgId: id } }),
  ]
  for (const call of calls) await expect(call()).rejects.toThrow(TypeError)
  expect(server.requests).toEqual([])
})

test.each([undefined, null, {}, Number.NaN, 1.5, [['a']]])('%j is not an id', async (id) => {
  await using server = await serve((_request, response) => json(response, {}))
  await expect(server.cm.organizations.get({ orgId: id as string })).rejects.toThrow(
    /"orgId"|"projectId"/,
  )
  expect(server.requests).toEqual([])
})

test('an id never leads to another path, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('orgId', 'name', 'ipOrCidr'),
      (value, name) => {
        let path: string
        try {
          path = expandPath(`/a/{${name}}/z`, { [name]: value })
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
          return
        }
        const url = new URL(`http://x.example${path}`)
        expect(url.pathname).toBe(path)
        expect(path.split('/')).toHaveLength(4)
        expect(decodeURIComponent(path.slice(3, -2))).toBe(value)
      },
    ),
  )
})
