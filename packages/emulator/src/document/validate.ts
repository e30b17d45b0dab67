/** Why a value is not of the form of a schema. */
export interface Problem {
  /** A JSON pointer into the value. */
  readonly instancePath: string
  /** The keyword of the schema that the value does not satisfy. */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Checks a value; `errors` has the problems of the last one. */
export interface Validate {
  (value: unknown): boolean
  readonly errors?: readonly Problem[] | null
}
