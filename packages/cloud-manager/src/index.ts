/**
 * The client, its errors and the models.
 *
 * @module cloud-manager
 */
export { type AccessEntry, accessEntry } from './access-entry.ts'
export type { CallOptions } from './call-options.ts'
export type { Clock } from './clock.ts'
export { CloudManager, type CloudManagerOptions } from './cloud-manager.ts'
export {
  CloudManagerError,
  type CloudManagerErrorCode,
  type CloudManagerErrorDetails,
  type CloudManagerErrorKind,
  isCloudManagerError,
} from './cloud-manager-error.ts'
export { connect } from './connect.ts'
export type { Connection, ConnectOptions, Request, RequestOptions } from './connection.ts'
export { type Endpoints, endpoints } from './endpoints.ts'
// Generated, so a list here would only repeat it; the report of the public API lists each model.
export type * from './generated/models.ts'
export type { components, operations } from './generated/operations.ts'
export type {
  CloudManagerEvent,
  RateLimitedEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './events.ts'
export type { ResponseInfo } from './exchange.ts'
export type { HeaderFields } from './header-fields.ts'
export { createLimiter, type Limiter, type LimitOptions } from './limiter.ts'
export type { List, ListOptions } from './list.ts'
export type { Method, PathOf } from './operation.ts'
export type { paths } from './paths.ts'
export type { RetryOptions } from './retry.ts'
export { type RolesByScope, rolesByScope } from './roles-by-scope.ts'
export type { OrgScope, ProjectScope, Scope } from './scope.ts'
