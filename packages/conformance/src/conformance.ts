import type { Authenticator, Awaitable } from '@latchkey/contract'
import { ABORTS } from './cases/aborts.ts'
import { BODIES } from './cases/bodies.ts'
import { CALLS } from './cases/calls.ts'
import { FAULTS } from './cases/faults.ts'
import { LOAD } from './cases/load.ts'
import { REDIRECTS } from './cases/redirects.ts'
import type { Client } from './client.ts'
import { onStage } from './stage.ts'

/** The functions of a test framework that the kit needs: those of vitest, `node:test`, `bun:test`, or `Deno.test`. */
export interface ConformanceSuite {
  test(name: string, run: () => Promise<void>): unknown
  /** Marks a case as left out. Default: it is not registered at all. */
  skip?(name: string, run: () => Promise<void>): unknown
}

/** What {@link adapterConformance} takes. */
export interface ConformanceOptions {
  /** Stands before the name of each case. */
  readonly name: string
  /**
   * Makes the client under test with the adapter in it. `inner`, where it is given, is a second authenticator, composed
   * nearer to the wire: that of a proxy or a gate.
   */
  readonly make: (authenticator: Authenticator, inner?: Authenticator) => Awaitable<Client>
  /** The `url` of a running `ConformanceServer`. Default: each case starts its own, where the runtime has `node:http`. */
  readonly server?: string
  /** Cases that the client can't have, by name, with the reason. */
  readonly except?: Readonly<Record<string, string>>
}

const CASES = [...CALLS, ...BODIES, ...ABORTS, ...FAULTS, ...REDIRECTS, ...LOAD]

/** The names of all cases, for `except`. */
export const conformanceCases: readonly string[] = CASES.map(([name]) => name)

/**
 * Registers the tests that every adapter has to pass. They run against a server of the kit's own on a loopback port,
 * with a reference scheme that keeps books: no scheme of ours and no network is needed. Give the framework's limit for a
 * test at least a minute: some cases move 100 MB.
 *
 * @throws TypeError when `except` names a case that there is not
 *
 * @example
 * ```ts
 * import { test } from 'node:test'
 * import { adapterConformance } from '@latchkey/conformance'
 * import { withAuth } from '@latchkey/fetch'
 *
 * adapterConformance(
 *   { test },
 *   {
 *     name: 'fetch',
 *     make: (authenticator, inner) => {
 *       const fetch = withAuth(authenticator, inner && withAuth(inner))
 *       return {
 *         send: async ({ url, body, ...init }) => {
 *           const stream = typeof body === 'object' && !(body instanceof Uint8Array)
 *           const response = await fetch(url, {
 *             ...init,
 *             // Node sends async iterables; the types of fetch don't know them.
 *             ...(body === undefined ? {} : { body: body as BodyInit }),
 *             ...(stream ? { duplex: 'half' } : {}),
 *           })
 *           return { status: response.status, headers: response.headers, body: response.body }
 *         },
 *       }
 *     },
 *     except: { 'answers a proxy and the origin behind it': 'fetch hides a 407' },
 *   },
 * )
 * ```
 */
export function adapterConformance(suite: ConformanceSuite, options: ConformanceOptions): void {
  const except = options.except ?? {}
  for (const name of Object.keys(except)) {
    if (!conformanceCases.includes(name)) {
      throw new TypeError(`"except" names no case of the kit: ${name}`)
    }
  }
  for (const [name, play] of CASES) {
    const run = (): Promise<void> => onStage(options, play)
    const reason = except[name]
    if (reason === undefined) suite.test(`${options.name} ${name}`, run)
    else suite.skip?.(`${options.name} ${name} (${reason})`, run)
  }
}
