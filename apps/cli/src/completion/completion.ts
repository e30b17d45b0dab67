import type { Command } from 'commander'
import { safeLine } from '../terminal/text.ts'
import { candidates, matching, positionOf } from './candidates.ts'
import { SCRIPTS } from './scripts.ts'

/** Prints the completion script of a shell. */
export function printScript(shell: keyof typeof SCRIPTS): void {
  process.stdout.write(SCRIPTS[shell])
}

/** Prints what could come next, for those scripts. */
export async function printCandidates(program: Command, words: readonly string[]): Promise<void> {
  const position = positionOf(program, words)
  const { names } = await import('./names.ts')
  const found = [...candidates(program, words), ...matching(position, await names(position))]
  for (const { word, about } of found) {
    process.stdout.write(`${safeLine(word)}\t${safeLine(about)}\n`)
  }
}
