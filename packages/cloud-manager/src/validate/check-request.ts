import { bodies, pathParameters, queryParameters, requiredQuery } from '../generated/checks.ts'
import type { Report, RequestIssue } from './request-issue.ts'

/** A request as `CloudManager.request` takes it. */
export interface RequestToCheck {
  /** The path parameters by name. */
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

/**
 * Returns what Cloud Manager would reject in a request: a role of the wrong scope, an invalid name, description or
 * address, hours out of range, unknown fields. Needs no network and never throws. It cannot check what only the server
 * knows, such as whether an organization exists or a limit is reached.
 *
 * @param method `POST`, or in lower case
 * @param path the path template of the document, such as `/orgs/{orgId}/apiKeys`. An unknown one has no issues.
 * @returns the issues in the order of the document; empty if the request is valid
 *
 * @example
 * ```ts
 * import { checkRequest } from '@latchkey/cloud-manager/validate'
 *
 * const [issue] = checkRequest('POST', '/orgs/{orgId}/apiKeys', {
 *   path: { orgId: '5980cfdf0b6d97029d82f86e' },
 *   body: { desc: 'Deployment', roles: ['GROUP_OWNER'] },
 * })
 * issue?.errorCode // 'CANNOT_ADD_GROUP_ROLE'
 * issue?.field // 'roles[0]'
 * ```
 */
export function checkRequest(
  method: string,
  path: string,
  request: RequestToCheck = {},
): readonly RequestIssue[] {
  const issues: RequestIssue[] = []
  const report: Report = (errorCode, field, message) => {
    issues.push({ errorCode, field, message })
  }
  const operation = `${method.toUpperCase()} ${path}`
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const value = request.path?.[name]
    if (value !== undefined && Object.hasOwn(pathParameters, name)) {
      pathParameters[name]?.(value, name, report)
    }
  }
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined && Object.hasOwn(queryParameters, name)) {
      queryParameters[name]?.(value, name, report)
    }
  }
  for (const name of requiredQuery[operation] ?? []) {
    if (request.query?.[name] === undefined) report('MISSING_QUERY_PARAMETER', name, 'is required')
  }
  bodies[operation]?.(request.body, '', report)
  return issues
}
