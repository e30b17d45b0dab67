import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../servers/chromium.mjs'
import { listen } from '../servers/listen.mjs'
import { root } from '../test/code-blocks.ts'

// `npm run docs` builds the site.
const site = join(root, 'docs/dist')
const pages = ['', 'guides/', 'guides/digest-authentication', 'packages/digest', 'cli', 'api/']
  .concat(['api/digest', 'api/client-credentials/', 'api/cloud-manager/', 'api/sdk/'])
  .concat(['architecture', 'benchmarks'])

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

let server: Awaited<ReturnType<typeof listen>>
let browser: Browser
let base: string

beforeAll(async () => {
  const pages = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', base).pathname)
    const name = path.replace(/^\/latchkey\//, '')
    const file = [name, `${name}.html`, join(name, 'index.html')]
      .map((one) => join(site, one))
      .find((one) => extname(one) !== '' && existsSync(one))
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(file ?? '')] ?? '' })
    response.end(file && readFileSync(file))
  })
  server = await listen(pages)
  base = `${server.origin}/latchkey/`
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 844 } })
  await page.goto(base + path)
  await page.waitForSelector('h1')
  return page
}

test.each(pages)('/%s does not scroll sideways at 390 px', async (path) => {
  const page = await open(path, 390)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.close()
})

test('the pages have no script errors', async () => {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  for (const path of pages) await page.goto(base + path)
  expect(errors).toEqual([])
  await page.close()
})

test('the search finds a guide and an exported name', async () => {
  const page = await open('', 1280)
  for (const [words, found] of [
    ['rotate secret', 'rotate-a-secret'],
    ['clientCredentials', 'client-credentials'],
  ] as const) {
    await page.keyboard.press('/')
    await page.fill('#localsearch-input', words)
    await page.waitForSelector(`#localsearch-list a[href*="${found}"]`)
    await page.keyboard.press('Escape')
  }
  await page.close()
}, 30_000)
