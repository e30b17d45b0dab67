import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Attack } from './attack.ts'
import { runAttacks } from './attack.ts'

const folder = fileURLToPath(new URL('../.reports/attacks/', import.meta.url))

/**
 * Runs all attacks of a class and records how many there were and how many held; `scripts/count-attacks.mjs` adds them up.
 *
 * @returns the failures, one a line; at most fifty of them
 */
export async function attack(
  kind: string,
  attacks: readonly Attack[],
  atATime?: number,
): Promise<string> {
  const failures = await runAttacks(attacks, atATime)
  record(kind, attacks.length, attacks.length - failures.length)
  return failures.slice(0, 50).join('\n')
}

/** Records a class whose attacks are too many for an object each. */
export function record(kind: string, attempts: number, held: number): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}${kind}.json`, JSON.stringify({ attempts, held }))
}
