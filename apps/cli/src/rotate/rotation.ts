import type { DestinationRecord } from '../secrets/destination-record.ts'

/** A secret of the account, as the server lists it. Times are epoch ms by the server's clock. */
export interface ListedSecret {
  readonly id: string
  readonly createdAt: number
  readonly expiresAt: number
  /** When a token was last issued with the secret. Absent: never, or the server does not report it. */
  readonly lastUsedAt?: number | undefined
  readonly masked?: string | undefined
}

/**
 * How far a rotation is. Never contains a secret. All times are epoch ms by the server's clock.
 *
 * - `creating`: the request that creates the new secret may have been sent
 * - `created`: the new secret exists and is ours; nobody else has it
 * - `delivering`: the consumer may have it, or not
 * - `delivered`: the consumer has it
 * - `failed`: the consumer certainly does not have it; it is never delivered from here on
 */
export interface Rotation {
  readonly step: 'creating' | 'created' | 'delivering' | 'delivered' | 'failed'
  readonly startedAt: number
  readonly oldSecretId: string
  /** All secrets of the account before the creation. */
  readonly knownIds: readonly string[]
  readonly destination: DestinationRecord
  readonly newSecretId?: string | undefined
  /** How the server showed the new secret, such as `mdb_sa_sk_...CJVJ`: recognizes our file when the secret is gone. */
  readonly newMasked?: string | undefined
  /** When we were about to request a token with the new secret. */
  readonly proofStartedAt?: number | undefined
  /** When the server had issued us a token with the new secret. */
  readonly provenAt?: number | undefined
  /** How long that token is valid. */
  readonly tokenLifetimeMs?: number | undefined
  readonly deliveredAt?: number | undefined
  /** The `--secret-command` that has been started. It keeps running when our process is killed. */
  readonly command?: RunningCommand | undefined
  /** The list did not show the new secret. It may have been deleted, or the list is old. */
  readonly isMissing?: boolean | undefined
}

/** A process on some host, as far as it can be recognized later. */
export interface RunningCommand {
  readonly host: string
  /** In which namespace the process has its id: a container may have the name of its host. */
  readonly namespace: string
  readonly pid: number
  readonly processStart?: string | undefined
}

/** What a process knows at one moment, mainly the server's list. */
export interface Observation {
  /** The server's time. */
  readonly now: number
  readonly secrets: readonly ListedSecret[]
  /** Whether the value of the new secret is available: in memory, in the draft of a file, or in the file itself. */
  readonly value: 'memory' | 'draft' | 'file' | 'lost' | 'unknown'
  /** Whether the `--secret-command` of an earlier process is still running. */
  readonly isDelivering: boolean
  /** Whether this process was issued a token with the new secret. */
  readonly isProven: boolean
  /** The secrets that we ourselves may be signing in with. */
  readonly signInIds: readonly string[]
  /** Result of the `--verify` command in this process. */
  readonly verify: 'none' | 'due' | 'succeeded'
}

/** The options of the user. */
export interface Policy {
  readonly unusedForMs: number
  readonly isNow: boolean
  /** A person's answer whether the consumer has the new secret. */
  readonly delivered?: 'yes' | 'no' | undefined
  /** Start a rotation only when the newest secret expires within this time. */
  readonly expiresWithinMs?: number | undefined
}

/** How long our own proof may take, from the time at which we sent the request. */
export const PROOF_TIMEOUT_MS = 300_000

/** After this time a server that reports use has reported our own. */
export const REPORT_LAG_MS = 600_000
