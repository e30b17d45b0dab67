import type { AuthRequest } from '@latchkey/contract'
import type { DigestChallenge } from './challenge.ts'
import type { Credentials } from './credentials.ts'
import { countOf, type NonceCount } from './nonce-count.ts'
import type { FindServer, Server } from './server.ts'
import { type Session, startSession } from './session.ts'
import type { DigestEvent, DigestOptions } from './types.ts'

/** What all calls of one authenticator share. */
export interface Scheme {
  readonly options: DigestOptions
  readonly credentials: Credentials
  readonly find: FindServer
  readonly makeCnonce: () => string
  readonly report: (event: DigestEvent) => void
  /** The status of a refusal and the fields that a server, or a proxy, writes. */
  readonly refusal: 401 | 407
  readonly challengeField: string
  readonly infoField: string
}

/** One request of the user, which may take several sends. */
export interface Call {
  readonly scheme: Scheme
  readonly server: Server
  readonly request: AuthRequest
  /** Sends so far. */
  sends: number
}

/** Starts to use a nonce. Its count goes on when the server issues it again. */
export function useNonce(
  { scheme: { credentials, makeCnonce }, server }: Call,
  challenge: DigestChallenge & { readonly key?: string },
  ha1: string,
  known?: NonceCount,
): Session {
  const used = countOf(server.nonces, challenge.nonce, known)
  if (challenge.qop !== '') used.cnonce ||= makeCnonce()
  return startSession(challenge, credentials.user(challenge), ha1, used)
}
