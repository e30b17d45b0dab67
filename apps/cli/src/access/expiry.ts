import { readDuration } from '../duration.ts'
import { Problem } from '../problem.ts'

const HOUR_MS = 3_600_000
const MIN_HOURS = 8
const MAX_HOURS = 8_766

/** Reads how long a secret is to live, in hours as the API takes them. Default: 90 days. */
export function readSecretHours(text = '90d'): number {
  const hours = Math.round(readDuration(text, '--expires') / HOUR_MS)
  if (hours >= MIN_HOURS && hours <= MAX_HOURS) return hours
  throw new Problem('ERR_CLI_USAGE', `--expires takes ${MIN_HOURS}h to 365d`)
}
