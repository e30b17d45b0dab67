/** What a driver is to reach and with what. */
export interface Target {
  readonly origin: string
  readonly scheme: 'digest' | 'bearer'
  /** The user of digest, the client of bearer. */
  readonly username: string
  readonly password: string
  readonly tokenEndpoint: string
}

/** A response as its client has it: `Response` of fetch, the one of axios, or a plain text. */
export interface Answer {
  readonly status: number
  readonly text?: string | (() => Promise<string>)
  readonly data?: unknown
}

/** Each file here and in `peers/drivers`. One process drives one client. */
export interface Driver {
  /**
   * Makes a client with no memory of what was before.
   *
   * @returns sends one authorized `GET`. A rejection is a 401 response, or an error as the client throws it.
   */
  start(target: Target): (url: string) => Promise<Answer>
  /** Changes the client's name and version, as printed. */
  version?(installed: string): string
}
