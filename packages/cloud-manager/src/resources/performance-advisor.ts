import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { SlowNamespaces, SlowQueries, SuggestedIndexes } from '../generated/models.ts'
import type { HostKey } from './hosts.ts'

/** When to look. */
export interface AdvisorOptions extends CallOptions {
  /** From when, in milliseconds since 1970. */
  readonly since?: number | undefined
  /** How long, in milliseconds. */
  readonly duration?: number | undefined
}

/** When and where to look for slow queries. */
export interface SlowQueriesOptions extends AdvisorOptions {
  /** Only these namespaces, separated by commas. */
  readonly namespaces?: string | undefined
  /** How many lines at most. */
  readonly nLogs?: number | undefined
}

/** When and where to look for indexes. */
export interface SuggestedIndexesOptions extends AdvisorOptions {
  /** Only these namespaces, separated by commas. */
  readonly namespaces?: string | undefined
  /** How many indexes at most. */
  readonly nIndexes?: number | undefined
  /** How many examples at most. */
  readonly nExamples?: number | undefined
}

/** What slows a process down, and which indexes would help. */
export interface PerformanceAdvisor {
  /** Tells which namespaces have slow queries. `GET …/performanceAdvisor/namespaces` */
  listNamespaces(host: HostKey, options?: AdvisorOptions): Promise<SlowNamespaces>
  /** Reads the log lines of slow queries. `GET …/performanceAdvisor/slowQueryLogs` */
  listSlowQueries(host: HostKey, options?: SlowQueriesOptions): Promise<SlowQueries>
  /** Suggests indexes. `GET …/performanceAdvisor/suggestedIndexes` */
  listSuggestedIndexes(host: HostKey, options?: SuggestedIndexesOptions): Promise<SuggestedIndexes>
}

/** Creates the resource from a connection. */
export function performanceAdvisor({ send }: Connection): PerformanceAdvisor {
  return {
    listNamespaces: (host, options) =>
      send('GET', '/groups/{groupId}/hosts/{hostId}/performanceAdvisor/namespaces', host, options),
    listSlowQueries: (host, options) =>
      send(
        'GET',
        '/groups/{groupId}/hosts/{hostId}/performanceAdvisor/slowQueryLogs',
        host,
        options,
      ),
    listSuggestedIndexes: (host, options) =>
      send(
        'GET',
        '/groups/{groupId}/hosts/{hostId}/performanceAdvisor/suggestedIndexes',
        host,
        options,
      ),
  }
}
