import { SCHEMES } from '../attacks/schemes.ts'
import { CLIENTS, type Combination } from './lists.ts'

/** How many combinations of each scheme and client passed. */
export function table(
  run: readonly Combination[],
  failures: readonly string[],
  impossible: ReadonlyMap<string, number>,
): string {
  const rows = SCHEMES.flatMap((scheme) =>
    CLIENTS.map((client) => {
      const all = run.filter((one) => one.scheme === scheme && one.client === client).length
      const failed = failures.filter((line) => line.startsWith(`${scheme}, ${client}, `)).length
      return `${scheme.padEnd(20)}${client.padEnd(20)}${String(all - failed).padStart(5)} of ${all}`
    }),
  )
  const left = [...impossible].map(([reason, count]) => `left out: ${count}, ${reason}`)
  return [`${'scheme'.padEnd(20)}${'client'.padEnd(20)}passed`, ...rows, ...left].join('\n')
}
