// The pages of the site: Markdown files of the repository, each with its path there. The sidebar, llms.txt and links use it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
export const repository = 'https://github.com/latchkey/latchkey'

const project = [
  ['ARCHITECTURE.md', 'architecture'],
  ['docs/security/threat-model.md', 'security/threat-model'],
  ['docs/security/dependencies.md', 'security/dependencies'],
  ['docs/security/threat-model.md', 'security/threat-model'],
  ['docs/security/dependencies.md', 'security/dependencies'],
  ['apps/bench/README.md', 'benchmarks'],
]

/** Every page but those of the API reference: its `file` from the root, its `page` on the site, and its `title`. */
export const pages = [
  ['README.md', 'index'],
  ['docs/README.md', 'guides/index'],
  ...readdirSync(join(root, 'docs/guides')).map((name) => [
    `docs/guides/${name}`,
    `guides/${name.replace(/\.md$/, '')}`,
  ]),
  ...readdirSync(join(root, 'packages')).map((name) => [
    `packages/${name}/README.md`,
    `packages/${name}`,
  ]),
  ['apps/cli/README.md', 'cli'],
  ...project,
]
  .filter(([file]) => file.endsWith('.md') && existsSync(join(root, file)))
  .map(([file, page]) => ({ file, page, title: titleOf(file) }))

export const packagePages = pages.filter(({ page }) => /^(?:cli$|packages\/)/.test(page))
export const projectPages = pages.filter(({ file }) => project.some(([one]) => one === file))

/** The guides in the order of docs/README.md: groups of `{ file, title, description }`. */
export function guideGroups() {
  const [, ...groups] = readFileSync(join(root, 'docs/README.md'), 'utf8').split(/^## /m)
  return groups.map((group) => ({
    text: group.slice(0, group.indexOf('\n')),
    items: [...group.matchAll(/^- \[([^\]]+)\]\(([^)]+)\): (.*(?:\n {2}.*)*)/gm)].map(
      ([, title, file, description]) => ({
        file: join('docs', file),
        title,
        description: description.replaceAll(/\s+/g, ' '),
      }),
    ),
  }))
}

/** The address of a file on the site, such as `/guides/security`; none for a file that is not a page. */
export function linkOf(file) {
  const page = pages.find((one) => one.file === file)?.page
  return page === undefined ? undefined : `/${page.replace(/(?:^|(?<=\/))index$/, '')}`
}

/** Where a link in a Markdown file leads: to a page of the site, or to GitHub. */
export function target(from, href) {
  const [path, anchor] = href.split('#')
  const file = relative(root, resolve(root, dirname(from), path))
  const hash = anchor === undefined ? '' : `#${anchor}`
  const link = linkOf(file) ?? linkOf(join(file, 'README.md'))
  return `${link ?? `${repository}/blob/main/${file}`}${hash}`
}

function titleOf(file) {
  return /^# (.*)$/m.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? file
}

/** The anchor of a heading, as on GitHub, so that links work in both. */
export function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}
