import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type EmulatorSeed, startEmulator } from '@latchkey/emulator'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../servers/chromium.mjs'
import { runProgram } from '../../test/run-program.ts'
import { latchkey } from './command.ts'

/** Names that would be markup, a script or a style if the report did not escape them. */
const NASTY = [
  `<script>document.title = 'hit'</script>`,
  `"><img src="https://elsewhere.example/x.png" onerror="document.title='hit'">`,
  `</style></title><svg onload="document.title='hit'">`,
  `&lt;b&gt; &amp; ' " 🚀 日本語`,
  `a-very-long-name-without-any-space-in-it-${'x'.repeat(180)}`,
]

const seed: EmulatorSeed = {
  organizations: [
    {
      name: `Example </title><script>document.title = 'hit'</script>`,
      projects: [{ name: 'One' }],
      apiKeys: [
        { desc: 'owner' },
        ...NASTY.map((desc) => ({ desc, roles: ['ORG_MEMBER'], accessList: ['0.0.0.0/0'] })),
      ],
      serviceAccounts: [
        { name: 'expires soon', roles: ['GROUP_READ_ONLY'], secrets: [{ expiresAfterHours: 200 }] },
        { name: 'fine', roles: ['GROUP_READ_ONLY'], secrets: [{ expiresAfterHours: 2_000 }] },
        { name: 'idle', roles: ['ORG_MEMBER'], accessList: ['10.0.0.0/8'] },
      ],
    },
  ],
}

let folder: string
let address: string
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-report-'))
  await using emulator = await startEmulator({ seed })
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const env = {
    HOME: folder,
    LATCHKEY_BASE_URL: emulator.url,
    LATCHKEY_PUBLIC_KEY: publicKey,
    LATCHKEY_PRIVATE_KEY: privateKey,
  }
  const args = [latchkey, 'audit', '--output', 'html', '--fail-on', 'never']
  const { code, stdout, output } = await runProgram(process.execPath, args, { env })
  expect(code, output).toBe(0)
  const file = join(folder, 'report.html')
  writeFileSync(file, stdout)
  address = pathToFileURL(file).href
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** Opens the report, and writes down what the page asked for and complained about. */
async function open(width: number, colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  return { page, requests, complaints, [Symbol.asyncDispose]: () => page.close() }
}

describe.each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('the report fits a width of %i, %s', (width, colorScheme) => {
  test('the page asks for nothing but itself and complains about nothing', async () => {
    await using at = await open(width, colorScheme)
    expect(at.requests).toEqual([address])
    expect(at.complaints).toEqual([])
  })

  test('nothing is wider than the page', async () => {
    await using at = await open(width, colorScheme)
    const wide = await at.page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 200)),
    )
    expect(wide).toEqual([])
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  test('both charts show bars next to their labels and values', async () => {
    await using at = await open(width, colorScheme)
    const charts = await at.page.evaluate(() =>
      [...document.querySelectorAll('.chart')].map((chart) => {
        const boxes = (what: string) =>
          [...chart.querySelectorAll(what)].map((one) => one.getBoundingClientRect())
        const meets = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
        const [bars, texts] = [boxes('.bar'), boxes('.label, .value')]
        return {
          label: chart.getAttribute('aria-label'),
          bars: bars.map((bar) => bar.width >= 3 && bar.height >= 10),
          covered: texts.filter((text) => bars.some((bar) => meets(text, bar))).length,
          sizes: texts.filter(({ width, height }) => width < 5 || height < 14).length,
          longest: Math.max(...bars.map((bar) => bar.width)) > innerWidth / 5,
        }
      }),
    )
    const fine = { covered: 0, sizes: 0, longest: true }
    expect(charts).toEqual([
      { label: 'Number of findings of each kind', bars: Array(6).fill(true), ...fine },
      { label: 'Days until each secret expires', bars: Array(3).fill(true), ...fine },
    ])
  })

  test('every cell has room for words', async () => {
    await using at = await open(width, colorScheme)
    const widths = await at.page.evaluate(() =>
      [...document.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().width),
    )
    expect(Math.min(...widths)).toBeGreaterThan(120)
  })

  test('text stands out from what is behind it by 4.5 to 1 at least', async () => {
    await using at = await open(width, colorScheme)
    expect(await faintTexts(at.page)).toEqual([])
  })
})

test('every name is shown exactly, and none is markup', async () => {
  await using at = await open(1280, 'light')
  const cells = await at.page.locator('td:first-child').allTextContents()
  for (const name of NASTY) expect(cells.some((cell) => cell.startsWith(name))).toBe(true)
  expect(await at.page.locator('script, img, svg, [onload], [onerror]').count()).toBe(0)
  expect(await at.page.title()).toBe(`Access audit: ${seed.organizations[0]!.name}`)
})

test('a list of findings folds', async () => {
  await using at = await open(390, 'light')
  const table = at.page.locator('details table').first()
  expect(await table.isVisible()).toBe(true)
  await at.page.locator('summary').first().click()
  expect(await table.isVisible()).toBe(false)
})

/** The texts of a page whose color has too little contrast with the background (WCAG 2.2, 1.4.3). */
function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const light = (colour: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const read = (text: string) => text.match(/[\d.]+/g)!.map(Number)
    const behind = (element: Element): readonly number[] => {
      const colour = read(getComputedStyle(element).backgroundColor)
      if (colour[3] !== 0) return colour.slice(0, 3)
      return element.parentElement === null ? [255, 255, 255] : behind(element.parentElement)
    }
    return [...document.querySelectorAll('body *')]
      .filter((element) =>
        [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
        ),
      )
      .filter((element) => !['TITLE', 'STYLE'].includes(element.tagName))
      .flatMap((element) => {
        const style = getComputedStyle(element)
        const [a, b] = [light(read(style.color).slice(0, 3)), light(behind(element))]
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
        return ratio >= 4.5
          ? []
          : [`${ratio.toFixed(2)}: ${element.textContent.trim().slice(0, 60)}`]
      })
  })
}
