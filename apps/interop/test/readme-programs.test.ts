import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { codeBlocks, isGuide, isProgram, readmes, root } from './code-blocks.ts'
import { testPrograms } from './document-programs.ts'

const blocks = codeBlocks()
const programs = blocks.filter(isProgram)
const shells = blocks.filter(({ language }) => language === 'sh')

// Those of the guides are in interop/guide-programs.test.ts.
testPrograms(blocks.filter((block) => !isGuide(block)))

test('every published package has a README with a program in it', () => {
  const published = readdirSync(join(root, 'packages')).filter((name) =>
    existsSync(join(root, 'packages', name, 'package.json')),
  )
  const documented = readmes().map((file) => file.split('/').at(-2))
  expect(documented).toEqual(expect.arrayContaining(published))
  expect(programs.length).toBeGreaterThan(published.length)
})

test('there is no block that this test does not execute', () => {
  const known = new Set(['ts', 'js', 'cjs', 'sh', 'console', 'json', 'text'])
  expect(blocks.filter(({ language }) => !known.has(language)).map(({ where }) => where)).toEqual(
    [],
  )
})

test('all programs pass the type checker', () => {
  const typed = programs.filter(({ language }) => language === 'ts')
  // Inside apps/interop, where every package resolves by its public name.
  const folder = mkdtempSync(join(root, 'apps/interop/.readme-'))
  const files = typed.map(({ where, text }) => {
    const file = join(folder, `${where.replace(/\W/g, '-')}.ts`)
    writeFileSync(file, `${text}\nexport {}\n`)
    return file
  })
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.disposable.d.ts'],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  })
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  rmSync(folder, { recursive: true, force: true })
  expect(problems).toEqual([])
}, 60_000)

test.each(shells)('the commands at $where name what exists', ({ text }) => {
  const names = readdirSync(join(root, 'packages')).map((name) => `@latchkey/${name}`)
  const known = [...names, '@latchkey/cli']
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  for (const line of text.split('\n')) {
    const words = line.replace(/^npm ci && /, '').split(' ')
    if (line.startsWith('npm install ')) {
      for (const name of words.filter((word) => word.startsWith('@latchkey/')))
        expect(known).toContain(name)
    } else if (words[0] === 'npm' && (words[1] === 'run' || words[1] === 'test')) {
      expect(Object.keys(scripts)).toContain(words[1] === 'run' ? words[2] : 'test')
    } else expect(line).toMatch(/^(npm ci|npx @latchkey\/cli .*|git clone .*|cd latchkey.*)$/)
  }
})
