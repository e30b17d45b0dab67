// Prevents a link that leads nowhere between the Markdown files of the repository: relative links and their anchors.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { anchorOf } from '../docs/.vitepress/pages.mjs'
import { root } from './published-packages.mjs'

const problems = []
const tracked = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
const documents = tracked
  .split('\n')
  .filter((file) => file !== '' && !/\.api\.md$|^\.changeset\//.test(file))
for (const file of documents) {
  const text = readFileSync(join(root, file), 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) follow(file, link)
}
for (const problem of problems) console.error(problem)
console.log(`${documents.length} documents`)
if (problems.length > 0) process.exit(1)

function follow(from, link) {
  if (link === '' || /^(?:[a-z]+:|\/\/)/i.test(link)) return
  const [path, anchor] = link.split('#').map(decodeURIComponent)
  const target = path === '' ? join(root, from) : resolve(root, dirname(from), path.split('?')[0])
  if (!existsSync(target)) problems.push(`${from}: ${link} does not exist`)
  else if (anchor && statSync(target).isFile() && !headingsOf(target).has(anchor))
    problems.push(`${from}: ${link} has no such heading`)
}

/** The anchors of the headings of a document. */
function headingsOf(file) {
  if (!file.endsWith('.md')) return { has: () => true }
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)
  return new Set([...headings].map(([, heading]) => anchorOf(heading)))
}
