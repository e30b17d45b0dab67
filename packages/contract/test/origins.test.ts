import { isConfidential, originGuard } from '@latchkey/contract'
import { expect, test } from 'vitest'

test.each([
  ['https://api.example', 'https://api.example/a?b', true],
  ['https://api.example/', 'https://API.example:443/a', true],
  ['https://api.example', 'http://api.example/', false],
  ['https://api.example', 'https://api.example:8443/', false],
  ['https://api.example', 'https://api.example.evil.example/', false],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/x', true],
])('%s allows %s: %s', (origin, url, allowed) => {
  expect(originGuard(origin)(new URL(url))).toBe(allowed)
})

test('originGuard takes several origins, as text and as URL objects', () => {
  const allows = originGuard([new URL('https://a.example'), 'https://b.example'])
  expect(allows(new URL('https://a.example/x'))).toBe(true)
  expect(allows(new URL('https://b.example/'))).toBe(true)
  expect(allows(new URL('https://c.example/'))).toBe(false)
})

test.each([
  [[]],
  ['https://api.example/path'],
  ['https://api.example?x'],
  ['https://user:secret@api.example'],
  ['ftp://api.example'],
  ['api.example'],
  [''],
  [['https://a.example', '*']],
  ['https://*.example'],
  ['http://*'],
  [undefined],
  [[7]],
  [[['https://a.example']]],
])('originGuard rejects %j and does not repeat it', (origins) => {
  // A caller without types may pass anything.
  const guard = () => originGuard(origins as string)
  expect(guard).toThrow(TypeError)
  expect(guard).toThrow(/^"origins" must/)
  expect(guard).not.toThrow(/secret/)
})

test.each([
  ['https://api.example/', true],
  ['http://api.example/', false],
  ['http://127.0.0.1:1/', true],
  ['http://127.9.8.7/', true],
  ['http://127.10.20.30/', true],
  ['http://0x7f.1/', true],
  ['http://[::1]:1/', true],
  ['http://localhost/', true],
  ['http://api.localhost/', true],
  ['http://localhost.example/', false],
  ['http://127.0.0.1.example/', false],
  ['http://1127.0.0.1.example/', false],
  ['http://128.0.0.1/', false],
  ['ftp://127.0.0.1/', false],
])('a secret is unread on its way to %s: %s', (url, confidential) => {
  expect(isConfidential(new URL(url))).toBe(confidential)
})
