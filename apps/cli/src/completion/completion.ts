import type { Command } from 'commander'
import { safeLine } from '../terminal/text.ts'
import { candidates, matching, positionOf } from './candidates.ts'
import { SCRIPTS } from './scripts.ts'

/** The longest wait for names, in ms. */
const LIMIT_MS = 300

/** Prints the completion script of a shell. */
export function printScript(shell: keyof typeof SCRIPTS): void {
  process.stdout.write(SCRIPTS[shell])
}

/** Prints what could come next, for those scripts. */
export async function printCandidates(program: Command, words: readonly string[]): Promise<void> {
  const position = positionOf(program, words)
  const { names } = await import('./names.ts')
  const known = await names(position, { now: Date.now, signal: AbortSignal.timeout(LIMIT_MS) })
  const found = [...candidates(program, words), ...matching(position, known)]
  const lines = found.map(({ word, about }) => `${safeLine(word)}\t${safeLine(about)}\n`)
  // The shell waits for this process: a token request that nobody waits for must not keep it alive.
  process.stdout.write(lines.join(''), () => process.exit())
}
