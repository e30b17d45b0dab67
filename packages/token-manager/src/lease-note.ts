/**
 * What a process that requests a token writes next to its lease, so that those who wait can tell a new lease from an old
 * one, and know when it expires at the latest.
 */
export interface LeaseNote {
  readonly holder: string
  readonly leaseMs: number
  /** Wall clock of the holder, epoch ms. */
  readonly expiresAt: number
  /** The holder got a token that the store did not accept: others do not wait for it. */
  readonly isUnsaved: boolean
}

const UNSAVED = 'unsaved'

export function writeNote({ holder, leaseMs, expiresAt, isUnsaved }: LeaseNote): string {
  return [holder, leaseMs, expiresAt, isUnsaved ? UNSAVED : ''].join(' ')
}

/** Reads a note; `undefined` for anything else. */
export function readNote(text: unknown): LeaseNote | undefined {
  if (typeof text !== 'string') return undefined
  const [holder = '', leaseMs, expiresAt, flag] = text.split(' ', 4)
  const note = { holder, leaseMs: Number(leaseMs), expiresAt: Number(expiresAt) }
  return note.leaseMs >= 0 && note.expiresAt >= 0
    ? { ...note, isUnsaved: flag === UNSAVED }
    : undefined
}
