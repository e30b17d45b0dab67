import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Root } from '../generated/models.ts'

/** The service itself. */
export interface RootResource {
  /** Returns the version of the service, and the calling API key. `GET /` */
  get(options?: CallOptions): Promise<Root>
}

/**
 * The methods of `cm.root`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function root({ send }: Connection): RootResource {
  return { get: (options) => send('GET', '/', {}, options) }
}
