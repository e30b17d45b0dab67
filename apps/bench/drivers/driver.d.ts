/** What a driver is to reach and with what. */
export interface Target {
  readonly origin: string
  readonly scheme: 'digest' | 'bearer'
  /** The user of digest, the client of bearer. */
  readonly username: string
  readonly password: string
  readonly tokenEndpoint: string
}

export interface Answer {
  readonly status: number
  readonly text: string
}

/** The four functions of each file here and in `peers/drivers`. One process drives one client. */
export interface Driver {
  /** The client's name and version, as printed. */
  version(): string
  /** Makes a client with no memory of what was before. */
  start(target: Target): unknown
  /** Sends one authorized `GET` and reads the body. A rejection is a 401 response, or an error as the client throws it. */
  call(url: string): Promise<Answer>
  /** Frees what `start` took. */
  stop(): unknown
}
