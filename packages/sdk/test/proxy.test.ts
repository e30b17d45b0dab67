import { expect, test } from 'vitest'
import { proxyFor } from '../src/proxy.ts'

const P = 'http://proxy.example:3128'
const proxy = (url: string, env: Record<string, string>): string | undefined =>
  proxyFor(new URL(url), env)?.href

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
  [
    'https://a.example',
    { HTTPS_PROXY: 'http://u:p%25s@proxy.example' },
    'http://u:p%25s@proxy.example/',
  ],
  ['https://a.example', { HTTPS_PROXY: 'socks5://127.0.0.1:1080' }, 'socks5://127.0.0.1:1080'],
  // A CGI program's caller sets HTTP_PROXY by a header field.
  ['http://a.example', { HTTP_PROXY: P, REQUEST_METHOD: 'GET' }, undefined],
  ['http://a.example', { http_proxy: P, REQUEST_METHOD: 'GET' }, `${P}/`],
  // On another machine, a loopback address is another host.
  ['http://127.0.0.1:8080', { HTTP_PROXY: P }, undefined],
  ['https://localhost', { HTTPS_PROXY: P }, undefined],
  ['http://127.0.0.1:8080', { HTTP_PROXY: 'http://127.0.0.1:3128' }, 'http://127.0.0.1:3128/'],
  ['https://a.example', { HTTPS_PROXY: P, NO_PROXY: 'a.example' }, undefined],
  ['https://a.example', { HTTPS_PROXY: P, no_proxy: 'b.example', NO_PROXY: 'a.example' }, `${P}/`],
])('the proxy of %s with %o is found', (url, env, expected) => {
  expect(proxy(url, env)).toBe(expected)
})

const NO_PROXY_ADDRESS = /^HTTPS_PROXY is not the address of a proxy/
test.each([
  ['ftp://proxy:1', NO_PROXY_ADDRESS],
  ['socks4://proxy:1', NO_PROXY_ADDRESS],
  ['http://', NO_PROXY_ADDRESS],
  ['http://user:hush@', NO_PROXY_ADDRESS],
  [
    'http://user:hu%sh@proxy.example:3128',
    /^the user or password in HTTPS_PROXY has a percent sign that is not encoded$/,
  ],
])('%s is not a proxy, and the error does not repeat it', (value, message) => {
  const run = (): unknown => proxy('https://a.example', { HTTPS_PROXY: value })
  expect(run).toThrow(message)
  expect(run).not.toThrow(/hu%?sh/)
})
