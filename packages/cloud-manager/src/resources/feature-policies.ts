import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { FeaturePolicies, ReplaceFeaturePoliciesRequest } from '../generated/models.ts'
import type { ProjectScope } from '../scope.ts'

/** What users of a project may not change by hand. */
export interface FeaturePoliciesResource {
  /** Reads a project's policies. `GET /groups/{groupId}/controlledFeature` */
  get(project: ProjectScope, options?: CallOptions): Promise<FeaturePolicies>
  /** Replaces them. `PUT /groups/{groupId}/controlledFeature` */
  replace(
    project: ProjectScope,
    policies: ReplaceFeaturePoliciesRequest,
    options?: CallOptions,
  ): Promise<FeaturePolicies>
  /** Tells which policies there are. `GET /groups/availablePolicies` */
  getAvailable(options?: CallOptions): Promise<FeaturePolicies>
}

/** Creates the resource from a connection. */
export function featurePolicies({ send }: Connection): FeaturePoliciesResource {
  return {
    get: (project, options) => send('GET', '/groups/{groupId}/controlledFeature', project, options),
    replace: (project, body, options) =>
      send('PUT', '/groups/{groupId}/controlledFeature', project, { ...options, body }),
    getAvailable: (options) => send('GET', '/groups/availablePolicies', {}, options),
  }
}
