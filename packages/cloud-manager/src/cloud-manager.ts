import { connectionOf, lineOf, optionNames, requireFetch } from './connect.ts'
import type { Connection, ConnectOptions, Request } from './connection.ts'
import type { Line } from './exchange.ts'
import { createLimiter, type LimitOptions } from './limiter.ts'
import { knownOptions } from './options.ts'
import type { paths } from './paths.ts'
import { factories, type Resources } from './resources/index.ts'

/** Options for {@link CloudManager}. */
export interface CloudManagerOptions extends Omit<ConnectOptions, 'limiter'> {
  /** Limits requests, and respects `RateLimit-*`. Default: no limits, and `RateLimit-*` is ignored. */
  readonly limits?: LimitOptions | undefined
}

// The interface gives the class one property per resource, each with its description.
// eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type -- it only merges, with the same type parameters
export interface CloudManager<Paths = paths> extends Resources {}

/**
 * A typed client of the MongoDB Cloud Manager API, with one property per resource. It works with any `fetch`, which
 * handles authentication.
 *
 * @typeParam Paths the operations of `request`: those of the document, or `paths & { … }` with operations that it lacks
 * @throws TypeError when an option is wrong
 *
 * @example
 * ```ts
 * import { CloudManager } from '@latchkey/cloud-manager'
 *
 * export async function projectNames(fetch: typeof globalThis.fetch): Promise<string[]> {
 *   const cm = new CloudManager({ fetch })
 *   const names: string[] = []
 *   for await (const project of cm.projects.list()) names.push(project.name)
 *   return names
 * }
 * ```
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see the interface
export class CloudManager<Paths = paths> {
  /** Sends any request of the API, with the types of the OpenAPI document. */
  declare readonly request: Request<Paths>

  constructor(options: CloudManagerOptions) {
    requireFetch(options)
    knownOptions('', options, optionNames('limits'))
    const { limits, ...rest } = options
    const line = lineOf(rest)
    const limiter = limits && createLimiter(limits, line.clock)
    Object.assign(this, resourcesOf({ ...line, limiter }))
  }
}

/** Each method has its own connection, so that errors and events name the method. */
function resourcesOf(line: Line): Record<string, unknown> {
  const resources: Record<string, unknown> = { request: connectionOf(line).request }
  for (const [name, create] of Object.entries<(connection: Connection) => object>(factories)) {
    const methods = Object.keys(create(connectionOf(line))).map((method) => {
      const own = create(connectionOf({ ...line, caller: `${name}.${method}` }))
      // The keys are those of the same resource.
      return [method, own[method as keyof typeof own]]
    })
    resources[name] = Object.fromEntries(methods)
  }
  return resources
}
