import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Root } from '../generated/models.ts'

/** The API itself. */
export interface RootResource {
  /** Tells the version of the service, and which API key asks. `GET /` */
  get(options?: CallOptions): Promise<Root>
}

/** Creates the resource from a connection. */
export function root({ send }: Connection): RootResource {
  return { get: (options) => send('GET', '/', {}, options) }
}
