import type { CallOptions } from './call-options.ts'
import type { Clock } from './clock.ts'
import type { CloudManagerEvent } from './events.ts'
import type { HeaderFields } from './header-fields.ts'
import type { Limiter } from './limiter.ts'
import type { List, ListOptions } from './list.ts'
import type {
  Answer,
  BodyOf,
  FiltersOf,
  ItemOf,
  Method,
  ParamsOf,
  PathOf,
  QueryOf,
} from './operation.ts'
import type { paths } from './paths.ts'
import type { RetryOptions } from './retry.ts'
import type { Scope } from './scope.ts'

/** Options for {@link connect}. */
export interface ConnectOptions {
  /** The fetch that authenticates, such as `withAuth(…)` of `@latchkey/fetch`. */
  readonly fetch: typeof globalThis.fetch
  /**
   * The address of Cloud Manager or Ops Manager, such as `https://cloud.mongodb.com`. An address that ends in
   * `/api/public/v1.0` works, too. Default: `https://cloud.mongodb.com`.
   */
  readonly baseUrl?: string | URL | undefined
  /** When a request is sent again. `false`: never. Default: see {@link RetryOptions}. */
  readonly retry?: RetryOptions | false | undefined
  /** Limits requests, and respects `RateLimit-*`; see {@link createLimiter}. Default: no limits. */
  readonly limiter?: Limiter | undefined
  /** Header fields of all requests. Default: none. */
  readonly headers?: HeaderFields | undefined
  /** The field `User-Agent`. Default: what the fetch sends. */
  readonly userAgent?: string | undefined
  /** Observes requests, responses, retries and rate limits. Its failures do not affect the call. */
  readonly onEvent?: ((event: CloudManagerEvent) => void) | undefined
  /** Maximum size of a response, in bytes after decompression; not for downloads. Default: 67,108,864 (64 MiB). */
  readonly maxResponseBytes?: number | undefined
  /** Maximum number of pages of a list. Default: 10,000. */
  readonly maxPages?: number | undefined
  /** Time, for tests. Default: the platform's. */
  readonly clock?: Clock | undefined
  /** Returns a number from 0 up to 1, for tests. Default: `Math.random`. */
  readonly random?: (() => number) | undefined
}

/** A path template, or two in one: `{scope}` stands for `/orgs/{orgId}` and for `/groups/{groupId}`. */
type Expand<T extends string> = T extends `{scope}${infer Rest}`
  ? `/orgs/{orgId}${Rest}` | `/groups/{groupId}${Rest}`
  : T

type Template<M extends Method, T extends string> = Expand<T> extends PathOf<M> ? T : never

type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** The ids that a template needs. */
type Where<T extends string> = T extends string
  ? ('scope' extends NamesIn<T> ? Scope : unknown) & {
      readonly [
        Name in Exclude<NamesIn<T>, 'scope'> as Name extends 'groupId' ? 'projectId' : Name
      ]: string | number
    }
  : never

type Input<M extends Method, P> = CallOptions & FiltersOf<M, P> & BodyInput<BodyOf<M, P>>

type BodyInput<Body> = [Body] extends [never] ? unknown : { readonly body: Body }

/** Options of `request`: path parameters, query parameters, body, and {@link CallOptions}. */
export type RequestOptions<M extends Method, P, Paths = paths> = CallOptions &
  ([ParamsOf<M, P, Paths>] extends [never] ? unknown : { readonly path: ParamsOf<M, P, Paths> }) &
  (Partial<QueryOf<M, P, Paths>> extends QueryOf<M, P, Paths>
    ? { readonly query?: QueryOf<M, P, Paths> | undefined }
    : { readonly query: QueryOf<M, P, Paths> }) &
  BodyInput<BodyOf<M, P, Paths>>

/**
 * Sends any request of the API. The result of an operation without a body is `undefined`.
 *
 * @typeParam Paths the operations: those of the document, or `paths & { … }` with operations that it lacks
 * @throws CloudManagerError for an error response, and for a response that is not from the API
 *
 * @example
 * ```ts
 * import type { CloudManager } from '@latchkey/cloud-manager'
 *
 * export async function nameOf(cm: CloudManager, orgId: string): Promise<string> {
 *   const organization = await cm.request('GET', '/orgs/{orgId}', { path: { orgId } })
 *   return organization.name
 * }
 * ```
 */
export type Request<Paths = paths> = <M extends Method, P extends PathOf<M, Paths>>(
  method: M,
  path: P,
  ...options: Record<string, never> extends RequestOptions<M, P, Paths>
    ? [options?: RequestOptions<M, P, Paths>]
    : [options: RequestOptions<M, P, Paths>]
) => Promise<Answer<M, P, Paths>>

/**
 * A connection to one Cloud Manager, from which resources are created. The OpenAPI document gives methods, paths,
 * parameters, bodies and results their types.
 */
export interface Connection {
  /** Sends any request of the API. */
  readonly request: Request
  /** Sends a request whose response is one object. */
  readonly send: <M extends Method, T extends string>(
    method: M,
    template: Template<M, T>,
    where: Where<T>,
    input: Input<M, Expand<T>> | undefined,
  ) => Promise<Answer<M, Expand<T>>>
  /** Sends a request whose response is a complete list. */
  readonly sendForItems: <M extends Method, T extends string>(
    method: M,
    template: Template<M, T>,
    where: Where<T>,
    input: Input<M, Expand<T>> | undefined,
  ) => Promise<ItemOf<Answer<M, Expand<T>>>[]>
  /** Sends a request whose result does not matter. */
  readonly run: <M extends Method, T extends string>(
    method: M,
    template: Template<M, T>,
    where: Where<T>,
    input: Input<M, Expand<T>> | undefined,
  ) => Promise<void>
  /** Reads a list. `paged`: whether the resource has pages. Default: true. */
  readonly list: <T extends string>(
    template: Template<'GET', T>,
    where: Where<T>,
    options: (ListOptions & FiltersOf<'GET', Expand<T>>) | undefined,
    paged?: boolean,
  ) => List<ItemOf<Answer<'GET', Expand<T>>>>
  /** Fetches something other than JSON; its body is not read. */
  readonly download: <T extends string>(
    template: Template<'GET', T>,
    where: Where<T>,
    options: CallOptions | undefined,
  ) => Promise<Response>
}
