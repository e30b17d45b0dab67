import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EmulatorSeed, startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { codeBlocks, isGuide, isProgram, readmes, root } from './code-blocks.ts'
import { testPrograms } from './document-programs.ts'
import { sourceExamples } from './source-examples.ts'
import { typeProblems } from './type-problems.ts'

const blocks = codeBlocks()
const programs = blocks.filter(isProgram)
// Scripts are in interop/rotation/scheduled.test.ts, npm install in interop/install-commands.test.ts.
const shells = blocks.filter(({ language, text }) => language === 'sh' && !text.startsWith('#!'))

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
  const known = new Set(['ts', 'js', 'cjs', 'sh', 'console', 'json', 'text', 'ini', 'yaml'])
  expect(blocks.filter(({ language }) => !known.has(language)).map(({ where }) => where)).toEqual(
    [],
  )
})

test.each(blocks.filter(({ language }) => language === 'json'))(
  'the JSON at $where can be parsed',
  ({ text }) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow()
  },
)

test('the emulator accepts the seed file of its README', async () => {
  const seed = blocks.find(
    ({ where, text }) => where.includes('emulator') && text.includes('"desc"'),
  )
  const emulator = await startEmulator({ seed: JSON.parse(seed!.text) as EmulatorSeed })
  expect(emulator.seed.apiKeys).toHaveLength(1)
  expect(emulator.seed.serviceAccounts).toHaveLength(1)
  await emulator.close()
})

test('all programs, and all examples in comments of the sources, pass the type checker', () => {
  const examples = sourceExamples()
  expect(examples.length).toBeGreaterThan(70)
  const typed = programs.filter(({ language }) => language === 'ts')
  // Checked at once, since reading the types of the packages takes longest.
  expect(typeProblems([...typed, ...examples])).toEqual([])
}, 180_000)

test.each(shells)('the commands at $where name what exists', ({ text }) => {
  const names = readdirSync(join(root, 'packages')).map((name) => `@latchkey/${name}`)
  const known = [...names, '@latchkey/cli']
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  for (const line of text.split('\n').filter((one) => !one.startsWith('# '))) {
    const words = line.replace(/^npm ci && /, '').split(' ')
    if (line.startsWith('npm install ')) {
      for (const name of words.filter((word) => word.startsWith('@latchkey/')))
        expect(known).toContain(name)
    } else if (words[0] === 'npm' && (words[1] === 'run' || words[1] === 'test')) {
      expect(Object.keys(scripts)).toContain(words[1] === 'run' ? words[2] : 'test')
    } else expect(line).toMatch(/^(npm ci|npx @latchkey\/cli .*|git clone .*|cd latchkey.*)$/)
  }
})
