import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './code-blocks.ts'
import type { Source } from './type-problems.ts'

/** The examples in doc comments of the published packages. */
export function sourceExamples(): Source[] {
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name))
  return packages.flatMap((folder) => {
    const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    return files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => examplesOf(join(folder, 'src', file)))
  })
}

function examplesOf(file: string): Source[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/\/\*\*.*?\*\//gs)].flatMap(({ 0: comment, index }) => {
    const text = comment.replaceAll(/^ *\* ?/gm, '')
    const line = source.slice(0, index).split('\n').length
    return [...text.matchAll(/^```(?:ts|js)\n(.*?)^```/gms)].map(([, example = ''], position) => ({
      where: `${relative(root, file)}:${line}.${position}`,
      text: example,
    }))
  })
}
