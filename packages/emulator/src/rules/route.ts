import type { ApiName } from '../http/addresses.ts'
import type { EmulatorClock } from '../state/clock.ts'
import type { Identifiers } from '../state/identifiers.ts'
import type { Switches } from '../state/switches.ts'
import type { RateWindow } from '../state/rate-window.ts'
import type { TokenBuckets } from '../state/token-buckets.ts'
import type { ApiKeyRecord, ServiceAccountRecord, State } from '../state/records.ts'

/** The authenticated caller. The record is the stored one, so a removed role is gone with the next request. */
export type Caller = (
  | { readonly kind: 'api-key'; readonly record: ApiKeyRecord }
  | { readonly kind: 'service-account'; readonly record: ServiceAccountRecord }
) & {
  /** The address of the caller in the form of access lists. */
  readonly address: string
}

/** The public key or client id. */
export function nameOf(record: Caller['record']): string {
  return 'publicKey' in record ? record.publicKey : record.clientId
}

/** The use of rate limits so far. */
export interface Limits {
  /** Invitations by address: ten a minute. */
  readonly invitations: RateWindow
  /** Token requests by client: ten a minute. */
  readonly tokens: RateWindow
  /** Requests of the API. */
  readonly api: TokenBuckets
}

/** The parts of an emulator that all requests share. */
export interface Context {
  readonly state: State
  readonly clock: EmulatorClock
  readonly ids: Identifiers
  readonly switches: Switches
  readonly limits: Limits
}

/** A request of the API after authentication, routing and validation. The body has the shape that the document requires. */
export interface ApiRequest {
  readonly context: Context
  readonly caller: Caller
  readonly api: ApiName
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  /** An absolute address below the API: `link('/groups/1')`. */
  readonly link: (path: string) => string
}

/** A response that is not a page of a list. */
export interface EntityResponse {
  readonly status: number
  /** Absent: no body. */
  readonly entity?: unknown
  /** Octets that are not JSON. */
  readonly download?: { readonly type: string; readonly octets: Buffer }
}

/** All items of a list; the API selects the page. */
export interface ListResponse {
  readonly items: readonly object[]
}

export type EndpointResponse = EntityResponse | ListResponse

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/** Checks the roles of the caller: throws 401, as the API does, or returns. */
export type Permission = (request: ApiRequest) => void

/** One endpoint. */
export interface Route {
  readonly method: Method
  /** Below the API, as the OpenAPI document writes it: `/orgs/{orgId}`. */
  readonly path: string
  /** Rejects a caller that lacks the role. */
  readonly allow?: Permission
  readonly handle: (request: ApiRequest) => EndpointResponse
  /** Whether the document says what the body is. Default: true. */
  readonly hasCheckedBody?: boolean
}

/** The value of a path parameter. */
export function param(request: ApiRequest, name: string): string {
  return request.params[name] ?? ''
}
