import type { Clock } from './clock.ts'
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
import type { RetryOptions } from './retry.ts'
import type { Scope } from './scope.ts'

/** What {@link connect} takes. */
export interface ConnectOptions {
  /** The fetch that knows the credentials, such as `withAuth(…)` of `@latchkey/fetch`. */
  readonly fetch: typeof globalThis.fetch
  /** Default: `https://cloud.mongodb.com`. Ops Manager and a path prefix work too. */
  readonly baseUrl?: string | undefined
  /** When a request is sent again. `false`: never. Default: see {@link RetryOptions}. */
  readonly retry?: RetryOptions | false | undefined
  /** Bounds what is sent, and heeds `RateLimit-*`; see {@link createLimiter}. Default: no bounds. */
  readonly limiter?: Limiter | undefined
  /** Sent as `User-Agent`. Default: what the fetch sends. */
  readonly userAgent?: string | undefined
  /** Time, for tests. Default: the platform's. */
  readonly clock?: Clock | undefined
  /** A number from 0 up to 1, for tests. Default: `Math.random`. */
  readonly random?: (() => number) | undefined
}

/** What every call takes. */
export interface CallOptions {
  /** Aborts the call, also while it waits to be sent again; it rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined
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

/** What {@link Connection.request} takes besides method and path. */
export type RequestOptions<M extends Method, P> = CallOptions &
  ([ParamsOf<M, P>] extends [never] ? unknown : { readonly path: ParamsOf<M, P> }) &
  (Partial<QueryOf<M, P>> extends QueryOf<M, P>
    ? { readonly query?: QueryOf<M, P> | undefined }
    : { readonly query: QueryOf<M, P> }) &
  BodyInput<BodyOf<M, P>>

/**
 * A way to one Cloud Manager; resources are made from it. Methods, paths, parameters, bodies and answers are typed by
 * the OpenAPI document.
 */
export interface Connection {
  /**
   * Sends any request of the API. An answer without a body is `undefined`.
   *
   * @throws CloudManagerError when the server says no, or answers with something else
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
  readonly request: <M extends Method, P extends PathOf<M>>(
    method: M,
    path: P,
    ...options: Record<string, never> extends RequestOptions<M, P>
      ? [options?: RequestOptions<M, P>]
      : [options: RequestOptions<M, P>]
  ) => Promise<Answer<M, P>>
  /** Sends a request whose answer is one object. */
  readonly send: <M extends Method, T extends string>(
    method: M,
    template: Template<M, T>,
    where: Where<T>,
    input: Input<M, Expand<T>> | undefined,
  ) => Promise<Answer<M, Expand<T>>>
  /** Sends a request that answers with a list at once. */
  readonly sendForItems: <M extends Method, T extends string>(
    method: M,
    template: Template<M, T>,
    where: Where<T>,
    input: Input<M, Expand<T>> | undefined,
  ) => Promise<readonly ItemOf<Answer<M, Expand<T>>>[]>
  /** Sends a request whose answer does not matter once it is a success. */
  readonly run: <M extends Method, T extends string>(
    method: M,
    template: Template<M, T>,
    where: Where<T>,
    input: Input<M, Expand<T>> | undefined,
  ) => Promise<void>
  /** Reads a list; `paged: false` when the resource gives everything at once. */
  readonly list: <T extends string>(
    template: Template<'GET', T>,
    where: Where<T>,
    options: (ListOptions & FiltersOf<'GET', Expand<T>>) | undefined,
    paged?: boolean,
  ) => List<ItemOf<Answer<'GET', Expand<T>>>>
  /** Fetches something other than JSON; its body is not read yet. */
  readonly download: <T extends string>(
    template: Template<'GET', T>,
    where: Where<T>,
    options: CallOptions | undefined,
  ) => Promise<Response>
}
