import type { Command } from 'commander'
import { candidates } from './candidates.ts'
import { SCRIPTS } from './scripts.ts'

/** Prints what a shell reads to complete our commands. */
export function printScript(shell: keyof typeof SCRIPTS): void {
  process.stdout.write(SCRIPTS[shell])
}

/** Prints what could come next, for those scripts. */
export function printCandidates(program: Command, words: readonly string[]): void {
  for (const { word, about } of candidates(program, words)) {
    process.stdout.write(`${word}\t${about}\n`)
  }
}
