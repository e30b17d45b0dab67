import type { ClusterKey } from './clusters.ts'
import type { HostKey } from './hosts.ts'

/** The path of a cluster, or of a config server. */
export function pathOf(
  of: ClusterKey | HostKey,
): '/groups/{groupId}/clusters/{clusterId}' | '/groups/{groupId}/hosts/{hostId}' {
  return 'clusterId' in of
    ? '/groups/{groupId}/clusters/{clusterId}'
    : '/groups/{groupId}/hosts/{hostId}'
}
