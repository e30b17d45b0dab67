import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runSteps, stepsOf } from './transcript.ts'

test.each([
  ['README.md', 2],
  ['PROCEDURES.md', 21],
])(
  'the commands of %s print what it says, and there are %i at least',
  async (file, least) => {
    const written = stepsOf(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
    expect(written.length).toBeGreaterThanOrEqual(least)
    expect(await runSteps(written.map(({ command }) => command))).toEqual(written)
  },
  300_000,
)
