/** What kind of problem it is, for scripts. */
export type ProblemCode =
  /** Wrong arguments. */
  | 'ERR_CLI_USAGE'
  /** No credentials, half of them, or a profile that is not to be trusted. */
  | 'ERR_CLI_CREDENTIALS'
  /** A file that can't be read, or does not hold what it should. */
  | 'ERR_CLI_FILE'
  /** The server was not reached. */
  | 'ERR_CLI_NETWORK'
  /** It was reached, and said no. */
  | 'ERR_CLI_REFUSED'
  /** It answered with something that is no answer of this API. */
  | 'ERR_CLI_ANSWER'
  /** Codes of the packages: `ERR_TOKEN_…`, `ERR_DIGEST_…`. */
  | (string & {})

/** Wrong use, as opposed to a server that said no. */
const WRONG_USE = new Set<ProblemCode>([
  'ERR_CLI_USAGE',
  'ERR_CLI_CREDENTIALS',
  'ERR_CLI_FILE',
  'ERR_DIGEST_CREDENTIALS',
  'ERR_TOKEN_CONFIG',
])

/** Something that a person is told in one line, with the code and the exit code that scripts see. */
export class Problem extends Error {
  readonly code: ProblemCode
  /** What to do about it. */
  readonly hint: string | undefined
  /** Of an answer that said no. */
  readonly refused: { readonly status: number; readonly errorCode?: string } | undefined

  constructor(code: ProblemCode, message: string, hint?: string, refused?: Problem['refused']) {
    super(message)
    this.code = code
    this.hint = hint
    this.refused = refused
  }

  /** 1: the server said no, or could not be reached. 2: wrong use. */
  get exitCode(): 1 | 2 {
    return WRONG_USE.has(this.code) ? 2 : 1
  }

  /** What `--json` prints. */
  toJSON(): object {
    const { code, message, hint, refused } = this
    return { error: { code, message, ...(hint !== undefined && { hint }), ...refused } }
  }
}
