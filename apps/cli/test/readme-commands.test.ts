import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runSteps, stepsOf } from './transcript.ts'

test('the commands of README.md print what it says', async () => {
  const written = stepsOf(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))
  expect(written.length).toBeGreaterThanOrEqual(21)
  expect(await runSteps(written.map(({ command }) => command))).toEqual(written)
}, 300_000)
