import type { AuditedCredential, Snapshot } from './snapshot.ts'

/** Levels as in SARIF: something is broken, dangerous, or could be better. */
export type Level = 'error' | 'warning' | 'note'

/** The worst first. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'note']

/** Their colors on a terminal. */
export const LEVEL_STYLES = { error: 'red', warning: 'yellow', note: 'cyan' } as const

export interface Finding {
  readonly rule: string
  readonly level: Level
  readonly organization: { readonly id: string; readonly name: string }
  readonly credential: Pick<AuditedCredential, 'kind' | 'id' | 'name'>
  /** The finding, in one sentence. */
  readonly message: string
}

/** One thing that an audit looks for. */
export interface Rule {
  readonly id: string
  readonly level: Level
  readonly title: string
  /** What to do about it. */
  readonly advice: string
  /** The messages of this rule about a credential; none if nothing is wrong. */
  readonly check: (
    credential: AuditedCredential,
    options: RuleOptions,
    snapshot: Pick<Snapshot, 'requiresAccessList'>,
  ) => readonly string[]
}

export interface RuleOptions {
  readonly now: number
  /** A secret that expires within this time is reported. */
  readonly withinMs: number
  /** A credential or an entry without use for this long is reported. */
  readonly unusedMs: number
}
