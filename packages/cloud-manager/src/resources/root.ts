import type { CallOptions, Connection } from '../connection.ts'
import type { Root } from '../generated/models.ts'

/** The API itself. */
export interface RootResource {
  /** Tells the version of the service, and which API key asks. `GET /` */
  get(options?: CallOptions): Promise<Root>
}

/** Makes the resource from a connection. */
export function root({ send }: Connection): RootResource {
  return { get: (options) => send('GET', '/', {}, options) }
}
