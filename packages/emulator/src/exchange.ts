import type { RoleAssignment, Store } from './store.ts'

/** Who is calling. Roles are looked up live at each request. */
export interface Caller {
  readonly kind: 'api-key' | 'service-account'
  readonly roles: readonly RoleAssignment[]
  readonly apiKey?: { readonly id: string; readonly publicKey: string }
}

/** A request of the API after authentication, routing and validation, and what a rule needs to answer it. */
export interface ApiRequest {
  readonly caller: Caller
  readonly params: Readonly<Record<string, string | undefined>>
  readonly query: URLSearchParams
  /** Valid by the route's schema. */
  readonly body: unknown
  readonly store: Store
  /** An absolute address below the API: `link('/groups/1')`. */
  readonly link: (path: string) => string
}

/** One entity. */
export interface EntityAnswer {
  readonly status: number
  readonly entity: object
}

/** All items of a list; the page is cut out later. */
export interface ListAnswer {
  readonly items: readonly object[]
}

/** One endpoint. Routes are data: the transport knows none of them. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below the API, in the router's notation. */
  readonly path: string
  /** The JSON Schema of the body. */
  readonly body?: object
  readonly answer: (request: ApiRequest) => EntityAnswer | ListAnswer
}
