/** A secret that was just created, and the names under which programs look for it. */
export interface NewSecret {
  /** `LATCHKEY_PUBLIC_KEY` and the like, in the order in which they are written. */
  readonly env: Readonly<Record<string, string>>
  /** The secret itself. */
  readonly value: string
}
