// Prevents an API reference with unnamed modules and repeated headings: what a package exports itself is on the page of
// the package, and each member of a union of events has its type as its heading.
import { Application } from 'typedoc'
import { MarkdownPageEvent } from 'typedoc-plugin-markdown'

export function load(app) {
  app.on(Application.EVENT_PROJECT_REVIVE, (project) => {
    for (const one of project.children ?? []) {
      const short = one.name.split('/').at(-1)
      const main = one.children?.find(({ name }) => name === '' || name === short)
      if (main?.children === undefined) continue
      const subpaths = one.children.filter((child) => child !== main)
      for (const child of main.children) child.parent = one
      one.children = [...subpaths, ...main.children]
      one.comment ??= main.comment
      for (const group of one.groups ?? []) group.children = subpaths
      one.groups = [...(one.groups ?? []), ...(main.groups ?? [])]
    }
  })
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    const { name, parent } = page.model
    const path = parent?.parent ? `${parent.name}/${name}` : name
    const readme = `The [README](/packages/${path.split('/')[1]}) has a program, the options and the errors.`
    page.contents = page.contents
      .replace(/^# .*/, (title) => (parent ? `# ${path}\n\n${readme}` : title))
      .replaceAll('`string` & `object`', '`string`')
      .replaceAll(/^(#+) Type Literal\n\n(\\\{.*?`type`: `"([^"]+)"`.*)$/gm, '$1 $3\n\n$2')
  })
}
