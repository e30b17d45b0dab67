// Prevents a link that leads nowhere: between the Markdown files that are in the repository, and in the API reference
// where that was made. Looks at relative links and their anchors.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { root } from './published-packages.mjs'

const problems = []
const known = new Map()
const tracked = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
const documents = tracked
  .split('\n')
  .filter((file) => file !== '' && !/\.api\.md$|^\.changeset\//.test(file))
for (const file of documents) {
  const text = readFileSync(join(root, file), 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) follow(file, link, headingsOf)
}
const reference = join(root, 'docs/api')
const pages = existsSync(reference)
  ? readdirSync(reference, { recursive: true }).filter((file) => file.endsWith('.html'))
  : []
for (const page of pages) {
  const file = join('docs/api', page)
  const text = readFileSync(join(root, file), 'utf8')
  for (const [, link] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) follow(file, link, idsOf)
}
for (const problem of problems) console.error(problem)
console.log(`${documents.length} documents, ${pages.length} pages of the API reference`)
if (problems.length > 0) process.exit(1)

function follow(from, link, anchorsOf) {
  if (link === '' || /^(?:[a-z]+:|\/\/)/i.test(link)) return
  const [path, anchor] = link.split('#').map(decodeURIComponent)
  const target = path === '' ? join(root, from) : resolve(root, dirname(from), path.split('?')[0])
  if (!existsSync(target)) problems.push(`${from}: ${link} leads nowhere`)
  else if (anchor && statSync(target).isFile() && !anchorsOf(target).has(anchor))
    problems.push(`${from}: ${link} has no such place`)
}

/** The anchors that GitHub gives to headings. */
function headingsOf(file) {
  if (!file.endsWith('.md')) return { has: () => true }
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)
  const anchors = [...headings].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return new Set(anchors)
}

function idsOf(file) {
  if (!known.has(file)) {
    const ids = readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)
    known.set(file, new Set([...ids].map(([, id]) => id)))
  }
  return known.get(file)
}
