import type { AuthAttempt, Authenticator, AuthRequest, Exchange } from '@latchkey/contract'

export interface Answer {
  readonly status: number
  readonly url?: URL
}

interface Given {
  readonly request?: Partial<AuthRequest>
  /** The scheme expects a challenge until it has seen a 401. */
  readonly expectsChallenge?: boolean
  readonly hasAbandon?: boolean
}

const url = new URL('https://api.example/items')

/**
 * A client whose responses are given, and a scheme that returns another attempt after each 401. `log` has what was done with
 * each attempt and response, in order: attempts by number, responses by status. `reasons`: why attempts were abandoned.
 */
export function given(
  answers: readonly (Answer | Error)[],
  { request = {}, expectsChallenge = false, hasAbandon = true }: Given = {},
) {
  const log: string[] = []
  const reasons: unknown[] = []
  const queue = [...answers]
  const send = (kind: string) => async (headers: AuthAttempt['headers']) => {
    log.push(`${kind} ${headers['authorization'] ?? '-'}`)
    const answer = queue.shift() ?? new Error('no response is left')
    if (answer instanceof Error) throw answer
    return answer
  }
  const exchange: Exchange<Answer> = {
    request: { method: 'GET', url, target: '/items', headers: new Headers(), ...request },
    send: send('send'),
    probe: send('probe'),
    describe: (answer) => ({ url, ...answer, headers: { get: () => null } }),
    discard: ({ status }) => void log.push(`discard ${status}`),
  }

  let attempts = 0
  let isKnown = !expectsChallenge
  const authorize = () => {
    const n = ++attempts
    const attempt: AuthAttempt & Required<Pick<AuthAttempt, 'settle'>> = {
      headers: { authorization: `${n}` },
      expectsChallenge: !isKnown,
      settle: ({ status }) => {
        log.push(`settle ${n}`)
        isKnown ||= status === 401
        return status === 401 ? authorize() : undefined
      },
    }
    if (hasAbandon) {
      attempt.abandon = (reason) => {
        log.push(`abandon ${n}`)
        reasons.push(reason)
      }
    }
    return attempt
  }
  return { exchange, authenticator: { authorize } satisfies Authenticator, log, reasons }
}
