import type { DigestChallenge } from './challenge.ts'
import type { Session } from './session.ts'

const MAX_SESSIONS = 64

/** The last nonces, so that a server that issues one of them again finds its count going on. */
export class RecentSessions {
  readonly #sessions = new Map<string, Session>()

  find(challenge: DigestChallenge): Session | undefined {
    return this.#sessions.get(keyOf(challenge))
  }

  add(session: Session): Session {
    this.#sessions.set(keyOf(session.challenge), session)
    for (const oldest of this.#sessions.keys()) {
      if (this.#sessions.size <= MAX_SESSIONS) break
      this.#sessions.delete(oldest)
    }
    return session
  }
}

function keyOf({ nonce, realm, algorithm, qop }: DigestChallenge): string {
  return JSON.stringify([nonce, realm, algorithm, qop])
}
