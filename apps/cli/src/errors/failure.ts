import type { CloudManagerError } from '@latchkey/cloud-manager'
import { isLatchkeyError, type LatchkeyError } from '@latchkey/contract'
import { Problem } from './problem.ts'
import { safeLine } from '../terminal/text.ts'

/**
 * What an error that was thrown on the way means to a person, in one line.
 *
 * @param host whom the request was for, where that is known
 */
export function explain(error: unknown, host?: string): Problem {
  const problem = explainError(error)
  if (host === undefined || problem.code !== 'ERR_CLI_NETWORK') return problem
  return new Problem(problem.code, `${host}: ${problem.message}`, problem.hint)
}

/** Whether trying again at once would only make a person wait: nobody is there, or it is not who it should be. */
export function isLasting(error: unknown): boolean {
  const code = systemCode(error) ?? ''
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || isTls(code)
}

function isTls(code: string): boolean {
  return /CERT|TLS|SSL|SIGNED|ISSUER|ALTNAME|WRONG_VERSION|EPROTO/.test(code)
}

function explainError(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isLatchkeyError(error)) return ofOurs(error)
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new Problem(
      'ERR_CLI_NETWORK',
      'the server did not answer in time',
      'try again later, or give it longer with --timeout',
    )
  }
  const code = systemCode(error)
  const known = code === undefined ? undefined : SYSTEM[code]
  if (known !== undefined)
    return new Problem('ERR_CLI_NETWORK', `${known[0]} (${code ?? ''})`, known[1])
  if (code !== undefined && isTls(code)) {
    return new Problem(
      'ERR_CLI_NETWORK',
      `the connection is not secure: the server's certificate or TLS was refused (${code})`,
      'check the base URL; for a private certificate authority set NODE_EXTRA_CA_CERTS to its file',
    )
  }
  // fetch says only "fetch failed"; its cause says why.
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const message = safeLine(reason instanceof Error ? reason.message : String(reason))
  return new Problem('ERR_CLI_NETWORK', `the request failed: ${code ?? message}`)
}

const SYSTEM: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: ['nothing answers at this address', 'check the base URL and the port'],
  ENOTFOUND: ['there is no host with this name', 'check the base URL and your DNS'],
  EAI_AGAIN: ['the name of the host could not be looked up', 'check the base URL and your network'],
  EHOSTUNREACH: ['the host could not be reached', 'check your network'],
  ENETUNREACH: ['the network could not be reached', 'check your network'],
  ECONNRESET: ['the server closed the connection', 'try again; check for a proxy in between'],
  UND_ERR_SOCKET: ['the server closed the connection', 'try again; check for a proxy in between'],
  ETIMEDOUT: ['the host did not answer', 'check your network'],
  UND_ERR_CONNECT_TIMEOUT: ['the host did not answer', 'check your network'],
}

/** What the packages throw. Those of Cloud Manager know what to do about it. */
function ofOurs(error: LatchkeyError): Problem {
  const { code, message } = error
  const line = safeLine(message)
  if (code === 'ERR_CLOUD_MANAGER_NETWORK') {
    const { message: reason, hint } = explainError(error.cause)
    return new Problem('ERR_CLI_NETWORK', reason, hint)
  }
  if (message.includes('invalid_client')) {
    return new Problem(code, line, 'check client id and secret; latchkey diagnose says more')
  }
  const { hint, status, errorCode } = error as Partial<CloudManagerError> // what is not there stays undefined
  const refused =
    status === undefined ? undefined : { status, ...(errorCode !== undefined && { errorCode }) }
  return new Problem(code, withoutHint(line, hint), hint ?? ownHint(errorCode), refused)
}

/** What to do about it with this program. */
function ownHint(errorCode: string | undefined): string | undefined {
  return errorCode === 'MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED'
    ? 'delete the one that nobody uses with latchkey accounts secrets delete'
    : undefined
}

/** The client's message ends with its hint, which a person reads below. */
function withoutHint(line: string, hint: string | undefined): string {
  return hint !== undefined && line.endsWith(`; ${hint}`) ? line.slice(0, -hint.length - 2) : line
}

/** The system's code, which fetch keeps in the cause. */
function systemCode(error: unknown): string | undefined {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
    if (one instanceof AggregateError && one.errors.length > 0) {
      const inner = systemCode(one.errors[0])
      if (inner !== undefined) return inner
    }
    if ('code' in one && typeof one.code === 'string' && !isLatchkeyError(one)) return one.code
  }
  return undefined
}
