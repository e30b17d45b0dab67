/** The emulator's time. It runs with the system's and can be set forward; tokens, nonces, secrets and dates follow it. */
export interface EmulatorClock {
  /** Epoch milliseconds. */
  now(): number
  /**
   * Sets the time forward by milliseconds, or by a duration such as `'90s'`, `'1h'`, `'7d'` or `'1h30m'`
   * (units `ms`, `s`, `m`, `h`, `d`, `w`).
   *
   * @throws RangeError if the duration is negative or cannot be read
   *
   * @example
   * ```ts
   * import { startEmulator } from '@latchkey/emulator'
   *
   * await using emulator = await startEmulator()
   * emulator.clock.advance('1h')
   * ```
   */
  advance(duration: number | string): void
}

/** A clock that starts at `startAt`, by default at the system's time. */
export function createClock(startAt?: number): EmulatorClock {
  let ahead = startAt === undefined ? 0 : startAt - Date.now()
  return {
    now: () => Date.now() + ahead,
    advance: (duration) => {
      const ms = typeof duration === 'string' ? durationMs(duration) : duration
      if (!(ms >= 0 && ms <= 1e13)) {
        throw new RangeError(
          '"duration" must be 0 or more milliseconds, or a text such as "90s", "1h" or "7d"; time cannot run backwards',
        )
      }
      ahead += ms
    },
  }
}

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}
const DURATION = /^(?:\d{1,12}(?:\.\d{1,3})?(?:ms|[smhdw]))+$/
const PART = /([\d.]+)(ms|[smhdw])/g

function durationMs(text: string): number {
  const compact = text.replaceAll(' ', '')
  if (compact.length > 64 || !DURATION.test(compact)) return Number.NaN
  const parts = [...compact.matchAll(PART)]
  return parts.reduce(
    (sum, [, number, unit = '']) => sum + Number(number) * (UNIT_MS[unit] ?? 0),
    0,
  )
}

/** A date as the API writes it: ISO 8601, UTC, whole seconds. */
export function dateText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

const DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/i

/** A date as clients write it: time and zone are optional, UTC if there is no zone. `NaN` if it cannot be read. */
export function parseDate(text: string): number {
  const [, day, time = '00:00:00', zone = 'Z'] = DATE.exec(text) ?? []
  if (day === undefined) return Number.NaN
  return Date.parse(`${day}T${time}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`)
}
