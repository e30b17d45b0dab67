import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { SlowNamespaces, SlowQueries, SuggestedIndexes } from '../generated/models.ts'
import type { HostKey } from './hosts.ts'

/** Options for the Performance Advisor. */
export interface AdvisorOptions extends CallOptions {
  /** The start of the period, in milliseconds since 1970. */
  readonly since?: number | undefined
  /** The length of the period, in milliseconds. */
  readonly duration?: number | undefined
}

/** Options for slow queries. */
export interface SlowQueriesOptions extends AdvisorOptions {
  /** Only these namespaces, separated by commas. */
  readonly namespaces?: string | undefined
  /** The maximum number of log lines. */
  readonly nLogs?: number | undefined
}

/** Options for suggested indexes. */
export interface SuggestedIndexesOptions extends AdvisorOptions {
  /** Only these namespaces, separated by commas. */
  readonly namespaces?: string | undefined
  /** The maximum number of indexes. */
  readonly nIndexes?: number | undefined
  /** The maximum number of examples. */
  readonly nExamples?: number | undefined
}

/** Slow queries and suggested indexes. */
export interface PerformanceAdvisor {
  /** Lists the namespaces with slow queries. `GET …/performanceAdvisor/namespaces` */
  listNamespaces(host: HostKey, options?: AdvisorOptions): Promise<SlowNamespaces>
  /** Returns slow queries from the log. `GET …/performanceAdvisor/slowQueryLogs` */
  listSlowQueries(host: HostKey, options?: SlowQueriesOptions): Promise<SlowQueries>
  /** Returns suggested indexes. `GET …/performanceAdvisor/suggestedIndexes` */
  listSuggestedIndexes(host: HostKey, options?: SuggestedIndexesOptions): Promise<SuggestedIndexes>
}

/**
 * The methods of `cm.performanceAdvisor`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
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
