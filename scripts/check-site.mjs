// Prevents a site with dead links, empty or unnamed pages, two pages of one title, or types that say nothing.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './published-packages.mjs'

const BASE = '/latchkey/'
/** Less text than this is an empty page; the smallest real one has about 300 characters. */
const LEAST_CHARACTERS = 100

const site = join(root, 'docs/dist')
const names = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html'))
const html = new Map(names.map((name) => [name, readFileSync(join(site, name), 'utf8')]))
const ids = new Map([...html].map(([name, text]) => [name, idsOf(text)]))
const titles = new Map()
const problems = []

for (const [name, text] of html) {
  if (name === '404.html') continue
  checkContent(name, text)
  for (const [, link] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) follow(name, link)
}
for (const file of ['llms.txt', 'sitemap.xml'])
  if (!existsSync(join(site, file))) problems.push(`${file} is missing`)
for (const problem of problems) console.error(problem)
console.log(`${html.size} pages`)
if (problems.length > 0) process.exit(1)

function checkContent(name, text) {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(text) ?? []
  const [own, site] = title.split(' | ')
  if (own === '' || own === site) problems.push(`${name}: the title is "${title}"`)
  if (titles.has(title)) problems.push(`${name}: ${titles.get(title)} has the title "${title}" too`)
  titles.set(title, name)

  const [main = ''] = /<main.*<\/main>/s.exec(text) ?? []
  const words = main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
  if (words.length < LEAST_CHARACTERS) problems.push(`${name}: the page is empty`)
  const headings = [...main.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, heading]) =>
    heading.replaceAll(/<[^>]*>|&ZeroWidthSpace;|\u200b/g, '').trim(),
  )
  if (headings.length !== 1 || headings[0] === '')
    problems.push(`${name}: ${headings.length} main headings: ${headings.join(', ')}`)
  const types = main.split('<table').filter((part) => !part.includes('Default value'))
  if (name.startsWith('api/') && types.some((part) => /<code>\{\s*\}<\/code>/.test(part)))
    problems.push(`${name}: a type is {}`)
  if (main.includes('__namedParameters')) problems.push(`${name}: a parameter has no name`)
}

function follow(name, link) {
  if (link === '' || /^(?:[a-z]+:|\/\/)/i.test(link)) return
  const { pathname, hash } = new URL(link, `https://site.example${BASE}${name}`)
  const path = decodeURIComponent(pathname)
  const page = path.startsWith(BASE) ? pageAt(path.slice(BASE.length)) : undefined
  const anchor = decodeURIComponent(hash.slice(1))
  if (page === undefined) problems.push(`${name}: ${link} leads nowhere`)
  else if (anchor !== '' && ids.has(page) && !ids.get(page).has(anchor))
    problems.push(`${name}: ${link} has no such heading`)
}

/** The file behind an address without `.html`. */
function pageAt(path) {
  const candidates = [path, `${path}.html`, join(path, 'index.html')]
  return candidates.find((one) => existsSync(join(site, one)) && statSync(join(site, one)).isFile())
}

function idsOf(text) {
  return new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))
}
