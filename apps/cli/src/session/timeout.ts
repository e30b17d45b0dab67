import { Problem } from '../errors/problem.ts'

/** Reads `--timeout`, in seconds: how long one request may take. */
export function readTimeout(seconds = '60'): number {
  const value = Number(seconds)
  if (!/^\d+(?:\.\d+)?$/.test(seconds) || value <= 0 || value > 86_400) {
    throw new Problem('ERR_CLI_USAGE', '--timeout takes a number of seconds, such as 30')
  }
  return Math.ceil(value * 1_000)
}
