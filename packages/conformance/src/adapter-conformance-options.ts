import type { Authenticator, Awaitable } from '@latchkey/contract'
import type { Client } from './client.ts'

/** Options for `adapterConformance`. */
export interface AdapterConformanceOptions {
  /** The prefix of each test name. */
  readonly name: string
  /**
   * Creates the client under test with the adapter in it. `inner`, if given, is a second authenticator, composed nearer to
   * the wire: that of a proxy or a gateway.
   */
  readonly make: (authenticator: Authenticator, inner?: Authenticator) => Awaitable<Client>
  /** The `url` of a running `ConformanceServer`. Default: each case starts its own, which needs `node:http`. */
  readonly server?: string
  /** Cases that the client cannot pass, by name, each with its reason. */
  readonly except?: Readonly<Record<string, string>>
}
