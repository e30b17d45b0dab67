import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { installOnDemand } from '../../servers/on-demand.ts'
import { codeBlocks } from '../../test/code-blocks.ts'

// The examples of the guides, as they are.
const interop = fileURLToPath(new URL('../..', import.meta.url))
const root = join(interop, '../..')
let modules: string
beforeAll(() => {
  modules = fileURLToPath(installOnDemand())
}, 300_000)

function exampleWith(module: string, guide = 'test-against-the-emulator'): string {
  const found = codeBlocks().find(
    ({ where, text }) => where.includes(guide) && text.includes(`from '${module}'`),
  )
  return found!.text
}

function runWith(example: string, file: string, args: (file: string) => string[], env = {}) {
  // Within the workspace, so that the packages are found by their names.
  const folder = mkdtempSync(join(interop, '.readme-runner-'))
  try {
    writeFileSync(join(folder, file), example)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const [command = '', ...rest] = args(folder)
    const { status, stdout, stderr } = spawnSync(command, rest, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 50_000,
      env: { PATH: process.env['PATH'], HOME: folder, ...env },
    })
    return { status, output: stdout + stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('the example for vitest passes', () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status, output } = runWith(
    exampleWith('@latchkey/emulator/vitest'),
    'example.test.js',
    (folder) => [process.execPath, vitest, 'run', '--root', folder],
  )
  expect([status, output]).toEqual([0, expect.stringMatching(/1 passed/)])
})

test.each(['test-against-the-emulator', 'commonjs-jest'])(
  'the example for Jest in %s passes',
  (guide) => {
    const { status, output } = runWith(
      exampleWith('@jest/globals', guide),
      'example.test.js',
      (folder) => [process.execPath, join(modules, 'jest/bin/jest.js'), '--rootDir', folder],
      { NODE_OPTIONS: '--experimental-vm-modules', NODE_PATH: modules },
    )
    expect([status, output]).toEqual([0, expect.stringMatching(/1 passed/)])
  },
)

test('useEmulator outside tests fails immediately, and the process exits', () => {
  const program = `import { useEmulator } from '@latchkey/emulator/node-test'
console.log(useEmulator()().url)`
  const { status, output } = runWith(program, 'program.js', () => [process.execPath, 'program.js'])
  expect(status).toBeGreaterThan(0)
  expect(output).toContain('runs only in tests and hooks of node:test')
})

test('a file that calls useEmulator but has no tests ends', () => {
  const program = `import { useEmulator } from '@latchkey/emulator/node-test'
useEmulator()`
  const { status } = runWith(program, 'program.js', () => [process.execPath, 'program.js'])
  expect(status).toBe(0)
})
