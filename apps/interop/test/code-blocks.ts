import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../../..')

/** One fenced block of a README. */
export interface CodeBlock {
  /** The file's path from the root and the line of the fence: `README.md:12`. */
  readonly where: string
  readonly language: string
  readonly text: string
  /** What the program prints: the block below the line _Output_. */
  readonly output?: string | undefined
  /** Whether the block is below the line _Before_: a program with the library that a guide replaces. */
  readonly isBefore: boolean
}

/** Programs of Node: `ts`, `js` and, as CommonJS, `cjs`. Tests of other runners and replaced libraries have tests of their own. */
export function isProgram({ language, text, isBefore }: CodeBlock): boolean {
  return ['ts', 'js', 'cjs'].includes(language) && !isBefore && !isRunnerTest(text)
}

/** A test for vitest or Jest, which interop/emulator/test-runners.test.ts runs. */
function isRunnerTest(text: string): boolean {
  return / from '(?:vitest|@jest\/globals)'/.test(text)
}

/** Whether the block is in a guide, and not in a README. */
export function isGuide({ where }: CodeBlock): boolean {
  return where.startsWith('docs/')
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
  let last = ''
  let open: { where: string; language: string; lines: string[]; isBefore: boolean } | undefined
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const fence = /^```(\S*)/.exec(line)
    if (fence === null) {
      open?.lines.push(line)
      if (open === undefined && line !== '') last = line
    } else if (open === undefined) {
      const where = `${relative(root, file)}:${index + 1}`
      open = { where, language: fence[1] ?? '', lines: [], isBefore: last.startsWith('_Before_') }
    } else {
      const text = open.lines.join('\n')
      const program = blocks.at(-1)
      if (/^[*_]Output[*_]$/.test(last) && program !== undefined)
        blocks[blocks.length - 1] = { ...program, output: text }
      const { where, language, isBefore } = open
      blocks.push({ where, language, text, isBefore })
      open = undefined
      last = ''
    }
  }
  if (open !== undefined) throw new Error(`${open.where}: the block has no end`)
  return blocks
}
