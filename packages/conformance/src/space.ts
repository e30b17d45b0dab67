import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SeenRequest } from './record.ts'

/** What the server keeps for one case, so that cases may run side by side. */
export interface Space {
  readonly requests: SeenRequest[]
  /** The nonce that is good at the moment, and the counts that were used with it. */
  nonce: number
  readonly usedCounts: Set<string>
  /** Bytes of bodies as they come and go, also of those that never end. */
  received: number
  sent: number
  /** Answers whose connection went away before their end. */
  cut: number
  readonly arrived: () => void
  readonly cutOff: () => void
  /** Runs `then` as soon as one of these has happened. */
  readonly when: (what: 'arrived' | 'cut' | 'go', then: () => void) => void
  readonly go: () => void
}

/** One request with everything a behaviour needs. */
export interface Visit {
  readonly space: Space
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly otherOrigin: string
  readonly seen: SeenRequest
}

const spaces = new Map<string, Space>()

/** The space of this name; it is made at its first use. */
export function spaceOf(id: string): Space {
  const space = spaces.get(id) ?? newSpace()
  spaces.set(id, space)
  return space
}

/** Forgets what a case left behind. */
export function dropSpace(id: string): void {
  spaces.delete(id)
}

function newSpace(): Space {
  const waiting = {
    arrived: new Set<() => void>(),
    cut: new Set<() => void>(),
    go: new Set<() => void>(),
  }
  const happened = { arrived: false, cut: false, go: false }
  const happen = (what: keyof typeof waiting): void => {
    happened[what] = true
    for (const then of waiting[what]) then()
    waiting[what].clear()
  }
  const space: Space = {
    requests: [],
    nonce: 1,
    usedCounts: new Set(),
    received: 0,
    sent: 0,
    cut: 0,
    arrived: () => {
      happen('arrived')
    },
    cutOff: () => {
      space.cut++
      happen('cut')
    },
    go: () => {
      happen('go')
    },
    when: (what, then) => {
      if (happened[what]) then()
      else waiting[what].add(then)
    },
  }
  return space
}
