import type { EmulatorClock } from '../state/clock.ts'
import type { Identifiers } from '../state/identifiers.ts'
import type { Switches } from '../state/switches.ts'
import type { ApiKeyRecord, ServiceAccountRecord, State } from '../state/records.ts'

/** Who is calling. The record is the live one: a role that was taken away is gone with the next request. */
export type Caller = (
  | { readonly kind: 'api-key'; readonly record: ApiKeyRecord }
  | { readonly kind: 'service-account'; readonly record: ServiceAccountRecord }
) & {
  /** From where, in the form in which access lists have it. */
  readonly address: string
}

/** What all requests share. */
export interface Context {
  readonly state: State
  readonly clock: EmulatorClock
  readonly ids: Identifiers
  readonly switches: Switches
  /** Refuses the eleventh invitation of an address within a minute. */
  readonly invitationLimit: { take(key: string, now: number): boolean }
}

/** A request of the API after authentication, routing and validation, and what a rule needs to answer it. */
export interface ApiRequest {
  readonly context: Context
  readonly caller: Caller
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Of the shape that the document gives it. */
  readonly body: unknown
  /** An absolute address below the API: `link('/groups/1')`. */
  readonly link: (path: string) => string
}

/** One entity, or what else is not a page. */
export interface EntityResponse {
  readonly status: number
  /** Absent: no body. */
  readonly entity?: unknown
  /** Octets that are no JSON. */
  readonly download?: { readonly type: string; readonly octets: Buffer }
}

/** All items of a list; the page is cut out later. */
export interface ListResponse {
  readonly items: readonly object[]
}

export type EndpointResponse = EntityResponse | ListResponse

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/** One endpoint. Routes are data: the transport knows none of them. */
export interface Route {
  readonly method: Method
  /** Below the API, as the OpenAPI document writes it: `/orgs/{orgId}`. */
  readonly path: string
  /** Refuses a caller that may not. */
  readonly allow?: (request: ApiRequest) => void
  readonly answer: (request: ApiRequest) => EndpointResponse
  /** Whose body is checked where: `rules` means that named rules check the values and the document only the shape. */
  readonly values?: 'rules' | 'document'
}

/** The value of a path parameter; the router gives it for every route that has it. */
export function param(request: ApiRequest, name: string): string {
  return request.params[name] ?? ''
}
