import type { CallOptions, Connection } from '../connection.ts'
import type { Root as RootDocument } from '../generated/models.ts'

/** The API itself. */
export interface Root {
  /** Tells the version of the service, and which API key asks. `GET /` */
  get(options?: CallOptions): Promise<RootDocument>
}

/** Makes the resource from a connection. */
export function root({ send }: Connection): Root {
  return { get: (options) => send('GET', '/', {}, options) }
}
