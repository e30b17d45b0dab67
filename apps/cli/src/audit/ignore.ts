import { readFileSync } from 'node:fs'
import { Problem } from '../errors/problem.ts'
import type { Finding } from './finding.ts'
import { RULES } from './rules.ts'

/** A finding that was accepted, and until when. */
export interface IgnoreEntry {
  readonly rule: string
  /** Id of a key, client id of an account, or its name. */
  readonly credential: string
  readonly reason: string
  /** Epoch ms: the end of the last day. */
  readonly until: number
}

const DAY_MS = 86_400_000

/** Reads `--ignore FILE`: a JSON list of `{ rule, credential, reason, until }`. */
export function readIgnores(file: string): IgnoreEntry[] {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const isText = error instanceof SyntaxError
    throw wrong(file, isText ? 'is not JSON' : "can't be read")
  }
  if (!Array.isArray(json)) throw wrong(file, 'must be a list')
  return json.map((entry: unknown, index) => readEntry(entry, `${file}, entry ${index + 1}`))
}

function readEntry(entry: unknown, where: string): IgnoreEntry {
  const fields = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
    string,
    unknown
  > // any JSON
  const { rule, credential, reason, until, ...others } = fields
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw wrong(where, `has the unknown field "${unknown.slice(0, 40)}"`)
  if (!RULES.some(({ id }) => id === rule)) {
    throw wrong(where, `"rule" must be one of ${RULES.map(({ id }) => id).join(', ')}`)
  }
  if (typeof credential !== 'string' || credential === '') {
    throw wrong(where, '"credential" must be an ID or a name')
  }
  if (typeof reason !== 'string' || reason.trim() === '') throw wrong(where, '"reason" is missing')
  const day = typeof until === 'string' && /^\d{4}-\d\d-\d\d$/.test(until) ? Date.parse(until) : NaN
  if (Number.isNaN(day)) throw wrong(where, '"until" must be a date such as 2027-01-31')
  return { rule: rule as string, credential, reason, until: day + DAY_MS }
}

function wrong(where: string, what: string): Problem {
  return new Problem(
    'ERR_CLI_FILE',
    `${where} ${what}`,
    '--ignore takes a JSON list of {"rule","credential","reason","until"}',
  )
}

/** Findings in two parts: those that count, and those that an entry accepts today. */
export function withoutIgnored(
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
  now: number,
): { readonly counted: readonly Finding[]; readonly ignored: readonly Finding[] } {
  const isIgnored = ({ rule, credential: { id, name } }: Finding): boolean =>
    entries.some(
      (entry) =>
        entry.rule === rule &&
        (entry.credential === id || entry.credential === name) &&
        now < entry.until,
    )
  return {
    counted: findings.filter((finding) => !isIgnored(finding)),
    ignored: findings.filter(isIgnored),
  }
}
