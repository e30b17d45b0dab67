import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { defineConfig, type DefaultTheme } from 'vitepress'
import { writeLlms } from './llms.mjs'
import {
  anchorOf,
  guideGroups,
  linkOf,
  packagePages,
  pages,
  projectPages,
  repository,
  root,
  target,
} from './pages.mjs'

const base = process.env['SITE_BASE'] ?? '/latchkey/'
const site = `https://latchkey.github.io${base}`
const api = JSON.parse(
  readFileSync(join(root, 'docs/api/typedoc-sidebar.json'), 'utf8'),
) as DefaultTheme.SidebarItem[]

export default defineConfig({
  title: 'Latchkey',
  description:
    'Unattended authentication for HTTP APIs: Digest and OAuth 2.0 client credentials for fetch, undici and axios.',
  lang: 'en-US',
  base,
  // READMEs are pages too, from where they are in the repository.
  srcDir: '..',
  srcExclude: [
    '{.changeset,api,docs/dist,scripts,tools}/**',
    '{.github/**/,**/}{CHANGELOG,CONTRIBUTING,SECURITY,CODE_OF_CONDUCT,api,*.api}.md',
    '{apps,packages}/*/!(README).md',
    '{apps,packages}/*/*/**',
  ],
  rewrites: {
    ...Object.fromEntries(pages.map(({ file, page }) => [file, `${page}.md`])),
    'docs/api/:page*': 'api/:page*',
  },
  outDir: 'dist',
  cleanUrls: true,
  // scripts/check-links.mjs checks links and anchors, in the repository and in the built site.
  ignoreDeadLinks: true,
  sitemap: { hostname: site },
  vite: { publicDir: join(root, 'docs/public'), build: { chunkSizeWarningLimit: 4_000 } },
  markdown: {
    languageAlias: { cjs: 'js' },
    // The API reference links to constants such as MAX_SENDS with hyphens.
    anchor: { slugify: (heading) => anchorOf(heading).replaceAll('_', '-') },
    config(md) {
      // Links in the repository are relative to files. Some files are pages here, the others are on GitHub.
      md.core.ruler.push('repository-links', ({ tokens, env }) => {
        const from = relative(root, env.realPath ?? env.path)
        if (from.startsWith('docs/api/')) return
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.type === 'link_open' ? token.attrGet('href') : null
          if (href !== null && !/^(?:[a-z]+:|#|\/)/i.test(href))
            token.attrSet('href', target(from, href))
        }
      })
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guides', link: '/guides/' },
      { text: 'Packages', link: '/packages/sdk' },
      { text: 'Command line', link: '/cli' },
      { text: 'API', link: '/api/' },
    ],
    sidebar: [
      group('Overview', [
        { file: 'README.md', title: 'Latchkey' },
        { file: 'docs/README.md', title: 'All guides' },
      ]),
      ...guideGroups().map(({ text, items }) => group(text, items)),
      group('Packages', packagePages),
      { text: 'API reference', collapsed: true, items: api },
      group('Project', projectPages),
    ],
    socialLinks: [{ icon: 'github', link: repository }],
    footer: { message: 'Apache-2.0' },
  },
  transformPageData: ({ relativePath }) => ({ titleTemplate: titleTemplate(relativePath) }),
  buildEnd: ({ outDir }) => writeLlms(outDir, site),
})

function group(
  text: string,
  items: readonly { readonly file: string; readonly title: string }[],
): DefaultTheme.SidebarItem {
  return { text, items: items.map(({ file, title }) => ({ text: title, link: linkOf(file) })) }
}

/** A title of its own for every page: a package has a README and a page of the API reference. */
function titleTemplate(path: string): string {
  if (path === 'index.md') return ':title: authentication for HTTP APIs'
  return path.startsWith('api/') && path !== 'api/index.md'
    ? ':title API | Latchkey'
    : ':title | Latchkey'
}
