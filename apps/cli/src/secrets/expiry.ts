import { askOne, mayAsk } from '../terminal/ask.ts'
import { readDuration } from '../terminal/duration.ts'
import { Problem } from '../errors/problem.ts'
import { refuseUnlessShown } from './destination.ts'

const HOUR_MS = 3_600_000
const MIN_HOURS = 8
const MAX_HOURS = 8_766

const USUAL = '90d'

/** Reads the lifetime of a secret; asks on a terminal, as the form of the user interface does. */
export async function secretHoursOf(text: string | undefined): Promise<number> {
  if (text !== undefined || !mayAsk()) return readSecretHours(text)
  refuseUnlessShown()
  const times = ['8h', '1d', '7d', '30d', USUAL, '180d', '365d']
  const choices = times.map((value) => ({ value, label: inWords(value) }))
  return readSecretHours(await askOne('How long is the secret valid?', choices, USUAL))
}

function inWords(life: string): string {
  const count = Number.parseInt(life)
  return `${count} ${life.endsWith('h') ? 'hour' : 'day'}${count === 1 ? '' : 's'}`
}

/** Reads the lifetime of a secret, in hours, as the API expects them. Default: 90 days. */
export function readSecretHours(text = USUAL): number {
  const hours = Math.round(readDuration(text, '--expires') / HOUR_MS)
  if (hours >= MIN_HOURS && hours <= MAX_HOURS) return hours
  throw new Problem('ERR_CLI_USAGE', `--expires takes ${MIN_HOURS}h to 365d`)
}
