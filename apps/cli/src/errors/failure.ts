import { STATUS_CODES } from 'node:http'
import type { CloudManagerError } from '@latchkey/cloud-manager'
import { isLatchkeyError, type LatchkeyError } from '@latchkey/contract'
import { safeLine } from '../terminal/text.ts'
import { Problem, type ProblemCode } from './problem.ts'

/**
 * Describes an error in one line.
 *
 * @param host host of the request, if that is known
 */
export function explain(error: unknown, host?: string): Problem {
  const problem = explainError(error)
  if (host === undefined || problem.code !== 'ERR_CLI_NETWORK' || problem.message.includes(host)) {
    return problem
  }
  return new Problem(problem.code, `${host}: ${problem.message}`, problem.hint, problem.rejected)
}

/** Whether an immediate retry is useless: no server listens, or its certificate is wrong. */
export function isLasting(error: unknown): boolean {
  const code = systemCode(error) ?? ''
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || isTls(code)
}

/** Whether a code of the system is about TLS or a certificate. */
export function isTls(code: string): boolean {
  return /CERT|TLS|SSL|SIGNED|ISSUER|ALTNAME|WRONG_VERSION|EPROTO/.test(code)
}

function explainError(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isLatchkeyError(error)) return explainOurs(error)
  if (error instanceof Error && error.name === 'TimeoutError') {
    const hint = 'try again later, or allow more time with --timeout'
    return new Problem('ERR_CLI_NETWORK', 'the server did not respond in time', hint)
  }
  const code = systemCode(error)
  const known = code === undefined ? undefined : SYSTEM[code]
  if (known !== undefined)
    return new Problem('ERR_CLI_NETWORK', `${known[0]} (${code ?? ''})`, known[1])
  if (code !== undefined && isTls(code)) {
    return new Problem(
      'ERR_CLI_NETWORK',
      `TLS failed: the server's certificate or protocol was rejected (${code})`,
      'check the base URL; for a private certificate authority use --ca-file or NODE_EXTRA_CA_CERTS',
    )
  }
  // fetch says only "fetch failed"; its cause says why.
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const message = safeLine(reason instanceof Error ? reason.message : String(reason))
  return new Problem('ERR_CLI_NETWORK', `the request failed: ${code ?? message}`)
}

const SYSTEM: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: ['no server listens at this address', 'check the base URL and its port'],
  ENOTFOUND: ['DNS knows no host with this name', 'check the base URL and your DNS'],
  EAI_AGAIN: ['DNS did not respond', 'check the base URL and your network'],
  EHOSTUNREACH: ["can't reach the host", 'check your network'],
  ENETUNREACH: ["can't reach the network", 'check your network'],
  ECONNRESET: ['the server closed the connection', 'try again; check for a proxy in between'],
  UND_ERR_SOCKET: ['the server closed the connection', 'try again; check for a proxy in between'],
  ETIMEDOUT: ['the host did not respond', 'check your network'],
  UND_ERR_CONNECT_TIMEOUT: ['the host did not respond', 'check your network'],
}

/** Codes of signing in, and the command line's for the same. */
const SDK_CODES: Readonly<Record<string, ProblemCode>> = {
  ERR_SDK_CREDENTIALS: 'ERR_CLI_CREDENTIALS',
  ERR_SDK_BASE_URL: 'ERR_CLI_USAGE',
  ERR_SDK_PROXY: 'ERR_CLI_NETWORK',
  ERR_SDK_CA_FILE: 'ERR_CLI_FILE',
}

const NO_CREDENTIALS =
  'run latchkey login; or set LATCHKEY_CLIENT_ID and LATCHKEY_CLIENT_SECRET (service account) or LATCHKEY_PUBLIC_KEY and LATCHKEY_PRIVATE_KEY (API key); or try it with --emulator'

/** Errors of our packages. */
function explainOurs(error: LatchkeyError): Problem {
  const { code, message, hint } = error as LatchkeyError & { readonly hint?: string }
  const sdkCode = SDK_CODES[code]
  if (sdkCode !== undefined) {
    const isNone = message.startsWith('no credentials')
    return new Problem(sdkCode, safeLine(message), isNone ? NO_CREDENTIALS : hint)
  }
  if (code === 'ERR_CLOUD_MANAGER_NETWORK') {
    const { message: reason, hint: todo } = explainError(error.cause)
    return new Problem('ERR_CLI_NETWORK', reason, todo)
  }
  if (message.includes('invalid_client')) {
    return new Problem(
      code,
      'the server rejected the client id or the client secret (invalid_client)',
      'check both, or run latchkey diagnose',
    )
  }
  // What other errors do not have stays undefined.
  const { status, errorCode, detail, address, kind } = error as Partial<CloudManagerError>
  if (status === undefined || kind === 'response') return new Problem(code, safeLine(message), hint)
  const words = [
    `${status} ${STATUS_CODES[status] ?? ''}`.trim(),
    errorCode,
    detail,
    unnamed(address, detail),
  ]
  return new Problem(
    code,
    `the server returned ${words.filter((word) => word !== undefined).join(': ')}`,
    ownHint(errorCode) ?? hint,
    { status, errorCode },
  )
}

function unnamed(address: string | undefined, detail = ''): string | undefined {
  return address === undefined || detail.includes(address) ? undefined : `address ${address}`
}

/** What to do about it with this program. */
function ownHint(errorCode: string | undefined): string | undefined {
  return errorCode === 'MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED'
    ? 'delete an unused secret with latchkey accounts secrets delete'
    : undefined
}

/** The system's code, which fetch keeps in the cause. */
export function systemCode(error: unknown): string | undefined {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
    if (one instanceof AggregateError && one.errors.length > 0) {
      const inner = systemCode(one.errors[0])
      if (inner !== undefined) return inner
    }
    if ('code' in one && typeof one.code === 'string' && !isLatchkeyError(one)) return one.code
  }
  return undefined
}
