import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../../..')

/** One fenced block of a README. */
export interface CodeBlock {
  /** The file's path from the root and the line of the fence: `README.md:12`. */
  readonly where: string
  readonly language: string
  readonly text: string
}

/** All fenced blocks of the README at the root and of every workspace, and of the guides. */
export function codeBlocks(): CodeBlock[] {
  return [...readmes(), ...guides()].flatMap(blocksOf)
}

export function guides(): string[] {
  const folder = join(root, 'docs/guides')
  return readdirSync(folder).map((name) => join(folder, name))
}

export function readmes(): string[] {
  const workspaces = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(root, parent, name)),
  )
  return [root, ...workspaces].map((folder) => join(folder, 'README.md')).filter(existsSync)
}

function blocksOf(file: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { where: string; language: string; lines: string[] } | undefined
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const fence = /^```(\S*)/.exec(line)
    if (fence === null) open?.lines.push(line)
    else if (open === undefined) {
      const where = `${relative(root, file)}:${index + 1}`
      open = { where, language: fence[1] ?? '', lines: [] }
    } else {
      blocks.push({ where: open.where, language: open.language, text: open.lines.join('\n') })
      open = undefined
    }
  }
  if (open !== undefined) throw new Error(`${open.where}: the block has no end`)
  return blocks
}
