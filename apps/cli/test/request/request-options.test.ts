import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { readFields } from '../../src/request/fields.ts'
import { readHeaders } from '../../src/request/headers.ts'
import { ends, keyOf, latchkey, serve } from '../process.ts'

const file = join(mkdtempSync(join(tmpdir(), 'latchkey-field-')), 'text')
writeFileSync(file, 'from a file')
test.each<[string[], object]>([
  [['name=x'], { name: 'x' }],
  [['name='], { name: '' }],
  [['a=b=c'], { a: 'b=c' }],
  [['n=1', 'f=-1.5', 't=true', 'z=null'], { n: 1, f: -1.5, t: true, z: null }],
  [['id=012345', 'long=12345678901234567890'], { id: '012345', long: '12345678901234567890' }],
  [['list=["a",1]', 'object={"a":{}}'], { list: ['a', 1], object: { a: {} } }],
  [['broken=[1'], { broken: '[1' }],
  [['roles[]=A', 'roles[]=B'], { roles: ['A', 'B'] }],
  [['a.b=1', 'a.c.d=x'], { a: { b: 1, c: { d: 'x' } } }],
  [[`text=@${file}`], { text: 'from a file' }],
])('--field reads %j', (fields, expected) => {
  expect(JSON.parse(JSON.stringify(readFields(fields)))).toEqual(expected)
})

test('--field takes a name of the prototype for a name', () => {
  expect(JSON.stringify(readFields(['__proto__.x=1']))).toBe('{"__proto__":{"x":1}}')
  expect(({} as { x?: number }).x).toBeUndefined()
})

test.each([[['=x']], [['x']], [['a=1', 'a.b=1']], [['a=1', 'a[]=1']], [['a=@/nowhere']]])(
  '--field rejects %j',
  (fields) => {
    expect(() => readFields(fields)).toThrow()
  },
)

test('--header replaces a default, and repeats what is given twice', () => {
  expect(readHeaders(['Accept: text/plain', 'X-A: 1', 'x-a: 2'], true)).toEqual({
    accept: 'text/plain',
    'content-type': 'application/json',
    'user-agent': 'latchkey',
    'x-a': '1, 2',
  })
})

test.each(['Accept', ': x', 'a b: c', 'Authorization: Bearer x', 'Host: x', 'X: a\nb', 'X: ü☃'])(
  '--header rejects %j',
  (line) => {
    expect(() => readHeaders([line], false)).toThrow()
  },
)

test('any path below /api/ can be requested, with a header of its own', async () => {
  await using server = await serve((request, response) => {
    response.setHeader('content-type', 'application/vnd.atlas.2025-03-12+json')
    response.end(JSON.stringify({ url: request.url, accept: request.headers.accept }))
  })
  const accept = 'application/vnd.atlas.2025-03-12+json'
  const args = ['request', 'GET', '/api/atlas/v2/groups', '--header', `Accept: ${accept}`]
  const { stdout } = await latchkey(args, server.key)
  expect(JSON.parse(stdout)).toEqual({ url: '/api/atlas/v2/groups', accept })
})

test('--field makes the body of a change', async () => {
  await using emulator = await startEmulator()
  const orgId = emulator.seed.organizations[0]!.id
  const fields = ['--field', 'name=By field', '--field', `orgId=${orgId}`]
  const { stdout } = await latchkey(['request', 'POST', '/groups', ...fields], keyOf(emulator))
  expect(JSON.parse(stdout)).toMatchObject({ name: 'By field' })
})

test('--paginate prints one array of the items of all pages, digit for digit', async () => {
  const pages = [
    '{"totalCount":3,"links":[{"x":[1]}],"results":[{"id":12345678901234567890,"s":"],{\\"results\\":["},2.0]}',
    '{"results":[[{"a":1}]],"totalCount":3}',
  ]
  await using server = await serve((request, response) => {
    const page = new URL(request.url ?? '', 'http://x').searchParams.get('pageNum')
    response.setHeader('content-type', 'application/json').end(pages[Number(page) - 1] ?? '')
  })
  const { code, stdout } = await latchkey(['request', 'GET', '/x', '--paginate'], server.key)
  expect(code).toBe(0)
  expect(stdout).toBe('[{"id":12345678901234567890,"s":"],{\\"results\\":["},2.0,[{"a":1}]]\n')
  const pretty = await latchkey(['request', 'GET', '/x', '--paginate', '--pretty'], server.key)
  expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(stdout))
})

test.each([
  ['{"results":[],"totalCount":0}', '[]\n'],
  ['[1,2]', '[1,2]\n'],
  ['[]', '[]\n'],
])('--paginate of %s prints %j', async (body, printed) => {
  await using server = await serve((_request, response) => {
    response.setHeader('content-type', 'application/json').end(body)
  })
  const { stdout } = await latchkey(['request', 'GET', '/x', '--paginate'], server.key)
  expect(stdout).toBe(printed)
})

test('--paginate collects the pages of the emulator', async () => {
  await using emulator = await startEmulator()
  const args = ['request', 'GET', '/groups', '--paginate', '--query', 'itemsPerPage=1']
  const { stdout } = await latchkey(args, keyOf(emulator))
  expect(JSON.parse(stdout)).toHaveLength(emulator.seed.projects.length)
})

test('--paginate rejects what is not a list', async () => {
  await using emulator = await startEmulator()
  await ends(latchkey(['request', 'GET', '/', '--paginate'], keyOf(emulator)), 1, 'not a list')
})

test('a compressed response is bounded', async () => {
  const bomb = gzipSync(Buffer.alloc(70_000_000, 32), { level: 1 })
  await using server = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    response.end(bomb)
  })
  for (const args of [
    ['request', 'GET', '/x'],
    ['orgs', 'list'],
  ]) {
    await ends(latchkey(args, server.key), 1, /the response is larger than 64 MiB/)
    // Another request would get the same response.
    expect(server.seen.splice(0)).toHaveLength(1)
  }
})
