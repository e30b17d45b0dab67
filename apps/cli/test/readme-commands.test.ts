import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runSteps, stepsOf } from './transcript.ts'

test.each([
  // Login and the list after it begin without credentials.
  ['README.md', '../README.md', 2, 12, 80],
  ['the guide', '../../../docs/guides/command-line-procedures.md', 0, 18, undefined],
] as const)(
  'the commands of %s print what it says',
  async (_name, file, withoutCredentials, least, columns) => {
    const written = stepsOf(readFileSync(new URL(file, import.meta.url), 'utf8'))
    expect(written.length).toBeGreaterThanOrEqual(least)
    const commands = written.map(({ command }) => command)
    expect(await runSteps(commands, withoutCredentials, columns)).toEqual(written)
  },
  120_000,
)

test('the transcripts of README.md fit into a terminal of 80 columns', () => {
  const steps = stepsOf(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))
  const lines = steps.flatMap(({ command, printed }) => `$ ${command}\n${printed}`.split('\n'))
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})
