/**
 * What the holder of a lease writes next to it, so that those who wait can tell a new lease from an old one and know
 * when it expires at the latest.
 */
export interface LeaseNote {
  readonly holder: string
  readonly leaseMs: number
  /** Wall clock of the holder, epoch ms. */
  readonly expiresAt: number
}

export function writeNote({ holder, leaseMs, expiresAt }: LeaseNote): string {
  return `${holder} ${leaseMs} ${expiresAt}`
}

/** Anything but a note is none. */
export function readNote(text: unknown): LeaseNote | undefined {
  if (typeof text !== 'string') return undefined
  const [holder = '', leaseMs, expiresAt] = text.split(' ', 3)
  const note = { holder, leaseMs: Number(leaseMs), expiresAt: Number(expiresAt) }
  return note.leaseMs >= 0 && note.expiresAt >= 0 ? note : undefined
}
