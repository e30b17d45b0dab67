// Writes llms.txt (https://llmstxt.org): an index of the guides and packages, from the same sources as the site.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { guideGroups, linkOf, packagePages, root } from './pages.mjs'

export function writeLlms(folder, site) {
  const line = ({ file, title, description }) =>
    `- [${title}](${site}${linkOf(file).slice(1)}): ${description}`
  const section = (heading, items) => `## ${heading}\n\n${items.map(line).join('\n')}`

  const paragraphs = readFileSync(join(root, 'README.md'), 'utf8').split('\n\n')
  const [name, claim] = paragraphs.filter((one) => !one.startsWith('[!['))
  const text = [
    name,
    `> ${claim.replaceAll('\n', ' ')}`,
    ...guideGroups().map(({ text, items }) => section(text, items)),
    section('Packages', packagePages.map(withDescription)),
  ]
  writeFileSync(join(folder, 'llms.txt'), `${text.join('\n\n')}\n`)
}

function withDescription(page) {
  const manifest = readFileSync(join(root, page.file, '../package.json'), 'utf8')
  return { ...page, description: JSON.parse(manifest).description }
}
