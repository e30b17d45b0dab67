import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runSteps, stepsOf } from './transcript.ts'

test.each([
  // Login and the list after it begin without credentials.
  ['README.md', '../README.md', 2, 12],
  ['the guide', '../../../docs/guides/command-line-procedures.md', 0, 18],
] as const)(
  'the commands of %s print what it says',
  async (_name, file, withoutCredentials, least) => {
    const written = stepsOf(readFileSync(new URL(file, import.meta.url), 'utf8'))
    expect(written.length).toBeGreaterThanOrEqual(least)
    const commands = written.map(({ command }) => command)
    expect(await runSteps(commands, withoutCredentials)).toEqual(written)
  },
  300_000,
)
