import { digestChallenge } from '../rules/authentication.ts'
import type { EmulatorClock } from '../state/clock.ts'
import type { ApiKeyRecord, State } from '../state/records.ts'
import { REALM } from '../state/secret-hash.ts'
import type { Switches } from '../state/switches.ts'
import { type DigestVerdict, DigestVerifier } from './digest-verifier.ts'
import { Nonces } from './nonces.ts'

/** Challenges callers and checks API keys by HTTP digest. */
export class DigestAuthentication {
  readonly #state: State
  readonly #switches: Switches
  readonly #nonces: Nonces
  readonly #verifier: DigestVerifier

  constructor(state: State, clock: EmulatorClock, switches: Switches) {
    this.#state = state
    this.#switches = switches
    this.#nonces = new Nonces(clock)
    this.#verifier = new DigestVerifier({
      realm: REALM,
      // A client that reads the misprinted challenge finds no qop in it.
      qop: switches.challengeQop === 'op' ? ['auth', 'none'] : ['auth'],
      strictNonceCount: switches.strictNonceCount,
      nonces: this.#nonces,
    })
  }

  /** The value of `WWW-Authenticate`. */
  challenge(verdict?: DigestVerdict): string {
    const isOld = verdict === 'stale' || verdict === 'replay'
    const stale = isOld && this.#switches.staleNonce === 'stale'
    return digestChallenge(this.#nonces.issue(), stale, this.#switches)
  }

  verify(
    authorization: string,
    method: string,
    target: string,
  ): { verdict: DigestVerdict; key?: ApiKeyRecord } {
    let key: ApiKeyRecord | undefined
    const { verdict } = this.#verifier.verify({ authorization, method, target }, (publicKey) => {
      key = this.#state.apiKeysByPublicKey.get(publicKey)
      return key?.ha1
    })
    return verdict === 'ok' && key !== undefined ? { verdict, key } : { verdict }
  }
}
