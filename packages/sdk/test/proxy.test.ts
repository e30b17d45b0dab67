import { describe, expect, test } from 'vitest'
import { isBypassed } from '../src/no-proxy.ts'
import { proxyFor } from '../src/proxy.ts'

const P = 'http://proxy.example:3128'
const proxy = (url: string, env: Record<string, string>): string | undefined =>
  proxyFor(new URL(url), env)?.href

describe('which variable counts', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['https://a.example', {}, undefined],
    ['https://a.example', { HTTPS_PROXY: P }, `${P}/`],
    ['https://a.example', { https_proxy: P, HTTPS_PROXY: 'http://other:1' }, `${P}/`],
    ['https://a.example', { HTTP_PROXY: P }, undefined],
    ['http://a.example', { HTTP_PROXY: P }, `${P}/`],
    ['http://a.example', { http_proxy: P }, `${P}/`],
    ['http://a.example', { HTTPS_PROXY: P }, undefined],
    ['https://a.example', { ALL_PROXY: P }, `${P}/`],
    ['http://a.example', { all_proxy: P }, `${P}/`],
    ['https://a.example', { HTTPS_PROXY: '', ALL_PROXY: P }, `${P}/`],
    ['https://a.example', { HTTPS_PROXY: P, ALL_PROXY: 'http://other:1' }, `${P}/`],
    ['https://a.example', { HTTPS_PROXY: 'proxy.example:3128' }, `${P}/`],
    ['https://a.example', { HTTPS_PROXY: 'socks5://127.0.0.1:1080' }, 'socks5://127.0.0.1:1080'],
    // A CGI program's caller sets HTTP_PROXY by a header field.
    ['http://a.example', { HTTP_PROXY: P, REQUEST_METHOD: 'GET' }, undefined],
    ['http://a.example', { http_proxy: P, REQUEST_METHOD: 'GET' }, `${P}/`],
    // On another machine, a loopback address is another host.
    ['http://127.0.0.1:8080', { HTTP_PROXY: P }, undefined],
    ['https://localhost', { HTTPS_PROXY: P }, undefined],
    ['http://127.0.0.1:8080', { HTTP_PROXY: 'http://127.0.0.1:3128' }, 'http://127.0.0.1:3128/'],
    ['https://a.example', { HTTPS_PROXY: P, NO_PROXY: 'a.example' }, undefined],
    [
      'https://a.example',
      { HTTPS_PROXY: P, no_proxy: 'b.example', NO_PROXY: 'a.example' },
      `${P}/`,
    ],
  ])('the proxy of %s with %o is found', (url, env, expected) => {
    expect(proxy(url, env)).toBe(expected)
  })

  test.each(['ftp://proxy:1', 'socks4://proxy:1', 'http://', 'http://user:hush-hush@'])(
    '%s is not a proxy, and the error does not repeat it',
    (value) => {
      const run = (): unknown => proxyFor(new URL('https://a.example'), { HTTPS_PROXY: value })
      expect(run).toThrow(/HTTPS_PROXY is not the address of a proxy/)
      expect(run).not.toThrow(/hush-hush/)
    },
  )
})

describe('NO_PROXY', () => {
  test.each([
    ['*', 'https://a.example', true],
    ['a.example', 'https://a.example', true],
    ['A.Example', 'https://a.example', true],
    ['example', 'https://a.example', true],
    ['.example', 'https://a.example', true],
    ['*.example', 'https://a.example', true],
    ['.a.example', 'https://a.example', true],
    ['ample', 'https://a.example', false],
    ['a.example.org', 'https://a.example', false],
    ['a.example', 'https://a.example./', true],
    ['x, a.example', 'https://a.example', true],
    ['x a.example', 'https://a.example', true],
    ['a.example:443', 'https://a.example', true],
    ['a.example:8443', 'https://a.example', false],
    ['a.example:8443', 'https://a.example:8443', true],
    ['a.example:80', 'http://a.example', true],
    ['192.0.2.1', 'https://192.0.2.1', true],
    ['192.0.2.1:443', 'https://192.0.2.1', true],
    ['192.0.2.1:444', 'https://192.0.2.1', false],
    ['2.1', 'https://192.0.2.1', false],
    ['192.0.2.0/24', 'https://192.0.2.77', true],
    ['192.0.2.0/25', 'https://192.0.2.177', false],
    ['0.0.0.0/0', 'https://192.0.2.1', true],
    ['192.0.2.0/33', 'https://192.0.2.1', false],
    ['192.0.2.0/', 'https://192.0.2.1', false],
    ['192.0.2.0/24', 'https://a.example', false],
    ['2001:db8::/32', 'https://[2001:db8::7]', true],
    ['[2001:db8::]/32', 'https://[2001:db8::7]', true],
    ['2001:db8::7', 'https://[2001:db8::7]', true],
    ['[2001:db8::7]', 'https://[2001:db8::7]', true],
    ['[2001:db8::7]:443', 'https://[2001:db8::7]', true],
    ['[2001:db8::7]:444', 'https://[2001:db8::7]', false],
    ['2001:db8:0:0::7', 'https://[2001:db8::7]', true],
    [',, ,', 'https://a.example', false],
    ['', 'https://a.example', false],
  ])('NO_PROXY %s applies to %s: %s', (noProxy, url, expected) => {
    expect(isBypassed(new URL(url), noProxy)).toBe(expected)
  })
})

test('a percent sign that is not encoded in the password of a proxy is named, without the password', () => {
  const env = { HTTPS_PROXY: 'http://user:p%ss@proxy.example:3128' }
  expect(() => proxy('https://a.example', env)).toThrow(
    /^the user or password in HTTPS_PROXY has a percent sign that is not encoded$/,
  )
  expect(proxy('https://a.example', { HTTPS_PROXY: 'http://user:p%25ss@proxy.example' })).toBe(
    'http://user:p%25ss@proxy.example/',
  )
})
