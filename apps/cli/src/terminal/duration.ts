import { Problem } from '../errors/problem.ts'

const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

/** Reads a length of time such as `90s`, `30m`, `8h` or `14d`, in milliseconds. */
export function readDuration(text: string, option: string): number {
  const [, number, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? []
  const unitMs = UNIT_MS[unit ?? '']
  if (number === undefined || unitMs === undefined) {
    throw new Problem('ERR_CLI_USAGE', `${option} takes a time such as 30m, 8h or 14d`)
  }
  return Number(number) * unitMs
}
