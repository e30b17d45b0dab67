import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SeenRequest, ServerRecord } from './record.ts'

/** What a case can wait for, or cause. */
export type SpaceEvent = 'arrived' | 'received' | 'cut' | 'go'

/** What the server keeps for one case, so that cases can run at the same time. */
export interface Space {
  /** What the case gets to see. */
  readonly record: { -readonly [Name in keyof ServerRecord]: ServerRecord[Name] } & {
    readonly requests: SeenRequest[]
  }
  /** How many requests of the case get a response; the server closes the connection of any further one. */
  maxRequests: number
  /** The current nonce, and the counts that were used with it. */
  nonce: number
  readonly usedCounts: Set<string>
  /** Requests with credentials whose connection was closed without a response. */
  dropped: number
  readonly happen: (event: SpaceEvent) => void
  /** Runs `then` as soon as the event has happened. */
  readonly when: (event: SpaceEvent, then: () => void) => void
}

/** One request with everything a behavior needs. */
export interface Visit {
  readonly space: Space
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly otherOrigin: string
  readonly seen: SeenRequest
}

const spaces = new Map<string, Space>()

/** The space of this name, created when it is first used. */
export function spaceOf(id: string): Space {
  const space = spaces.get(id) ?? newSpace()
  spaces.set(id, space)
  return space
}

/** Deletes what a case left behind. */
export function dropSpace(id: string): void {
  spaces.delete(id)
}

function newSpace(): Space {
  const waiting = new Map<SpaceEvent, (() => void)[]>()
  const happened = new Set<SpaceEvent>()
  return {
    record: { requests: [], count: 0, received: 0, sent: 0, cut: 0 },
    maxRequests: Infinity,
    nonce: 1,
    usedCounts: new Set(),
    dropped: 0,
    happen: (event) => {
      happened.add(event)
      for (const then of waiting.get(event) ?? []) then()
      waiting.delete(event)
    },
    when: (event, then) => {
      if (happened.has(event)) then()
      else waiting.set(event, [...(waiting.get(event) ?? []), then])
    },
  }
}
