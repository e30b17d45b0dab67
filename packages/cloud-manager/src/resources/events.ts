import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Event } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { Scope } from '../scope.ts'

/** An event. */
export interface EventKey {
  readonly eventId: string
}

/** Options for listing events. */
export interface ListEventsOptions extends ListOptions {
  /** Only events of these types. */
  readonly eventType?: readonly string[] | undefined
  /** Only events since this date, ISO 8601. */
  readonly minDate?: string | undefined
  /** Only events until this date, ISO 8601. */
  readonly maxDate?: string | undefined
}

/** Events of organizations and projects. */
export interface Events {
  /** Lists the events of an organization or of a project. `GET …/events` */
  list(scope: Scope, options?: ListEventsOptions): List<Event>
  /** Returns an event. `GET …/events/{eventId}` */
  get(event: Scope & EventKey, options?: CallOptions): Promise<Event>
}

/**
 * The methods of `cm.events`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function events({ list, send }: Connection): Events {
  return {
    list: (scope, options) => list('{scope}/events', scope, options),
    get: (event, options) => send('GET', '{scope}/events/{eventId}', event, options),
  }
}
