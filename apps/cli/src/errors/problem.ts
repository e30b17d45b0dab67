import { LatchkeyError } from '@latchkey/contract'

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
  /** The server rejected the request. */
  | 'ERR_CLI_REJECTED'
  /** The response is not one of this API. */
  | 'ERR_CLI_RESPONSE'
  /** Nothing has this name or id. */
  | 'ERR_CLI_NOT_FOUND'
  /** A dangerous step was not agreed to. */
  | 'ERR_CLI_CONFIRM'
  /** Ctrl-C while something was asked. */
  | 'ERR_CLI_INTERRUPTED'
  /** Only some of several changes were made; the message lists them. */
  | 'ERR_CLI_HALF_DONE'
  /** A secret was created but not delivered. */
  | 'ERR_CLI_SECRET_LOST'
  /** A rotation can't start or resume. */
  | 'ERR_CLI_ROTATE'
  /** Another process on this machine or another one works on the same account or key. */
  | 'ERR_CLI_LOCKED'
  /** Codes of the packages: `ERR_TOKEN_…`, `ERR_DIGEST_…`. */
  | (string & {})

/** Wrong usage, as opposed to a rejection by the server. */
const WRONG_USE = new Set<ProblemCode>([
  'ERR_CLI_USAGE',
  'ERR_CLI_CREDENTIALS',
  'ERR_CLI_FILE',
  'ERR_CLI_NOT_FOUND',
  'ERR_CLI_CONFIRM',
  'ERR_DIGEST_CREDENTIALS',
  'ERR_TOKEN_CONFIG',
])

/** A problem that is reported in one line, with the code and the exit code that scripts see. */
export class Problem extends LatchkeyError {
  /** What to do about it. */
  readonly hint: string | undefined
  /** Status and error code of a rejection. */
  readonly rejected:
    { readonly status: number; readonly errorCode?: string | undefined } | undefined

  constructor(code: ProblemCode, message: string, hint?: string, rejected?: Problem['rejected']) {
    super(code, message)
    this.hint = hint
    this.rejected = rejected
  }

  /** 1: the server rejected it or could not be reached. 2: invalid usage. */
  get exitCode(): 1 | 2 | 130 {
    if (this.code === 'ERR_CLI_INTERRUPTED') return 130
    return WRONG_USE.has(this.code) ? 2 : 1
  }

  /** What `--json` prints. */
  toJSON(): object {
    const { code, message, hint, rejected } = this
    return { error: { code, message, hint, ...rejected } }
  }
}
