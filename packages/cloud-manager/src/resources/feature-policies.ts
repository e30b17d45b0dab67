import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { FeaturePolicies, ReplaceFeaturePoliciesRequest } from '../generated/models.ts'
import type { ProjectScope } from '../scope.ts'

/** Feature policies: what users of a project cannot change. */
export interface FeaturePoliciesResource {
  /** Returns the policies of a project. `GET /groups/{groupId}/controlledFeature` */
  get(project: ProjectScope, options?: CallOptions): Promise<FeaturePolicies>
  /** Replaces the policies of a project. `PUT /groups/{groupId}/controlledFeature` */
  replace(
    project: ProjectScope,
    policies: ReplaceFeaturePoliciesRequest,
    options?: CallOptions,
  ): Promise<FeaturePolicies>
  /** Lists the available policies. `GET /groups/availablePolicies` */
  getAvailable(options?: CallOptions): Promise<FeaturePolicies>
}

/**
 * The methods of `cm.featurePolicies`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function featurePolicies({ send }: Connection): FeaturePoliciesResource {
  return {
    get: (project, options) => send('GET', '/groups/{groupId}/controlledFeature', project, options),
    replace: (project, body, options) =>
      send('PUT', '/groups/{groupId}/controlledFeature', project, { ...options, body }),
    getAvailable: (options) => send('GET', '/groups/availablePolicies', {}, options),
  }
}
