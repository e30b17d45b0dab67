import type { AuthRequest } from '@latchkey/contract'
import type { Credentials } from './credentials.ts'
import type { FindServer, Server } from './server.ts'
import type { DigestEvent, DigestOptions } from './types.ts'

/** What all calls of one authenticator share. */
export interface Scheme {
  readonly options: DigestOptions
  readonly credentials: Credentials
  readonly find: FindServer
  readonly report: (event: DigestEvent) => void
}

/** One request of the user, which may take several sends. */
export interface Call {
  readonly server: Server
  readonly request: AuthRequest
  /** Sends so far. */
  sends: number
}
