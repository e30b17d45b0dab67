import type { ApiRequest } from './route.ts'
import { dateText } from '../state/clock.ts'

const MAX_EVENTS = 10_000

/** A change of a resource. */
export interface Change {
  readonly eventTypeName: string
  readonly orgId: string
  readonly groupId?: string
  readonly [detail: string]: string | undefined
}

/** Writes an event with the caller as its author. The oldest events are dropped. */
export function recordEvent({ caller, context }: ApiRequest, change: Change): void {
  const { clock, ids, state } = context
  const { kind, record, address } = caller
  const author =
    kind === 'api-key'
      ? { apiKeyId: record.id, publicKey: record.publicKey }
      : { username: record.clientId }
  const id = ids.id()
  state.events.set(id, {
    ...author,
    created: dateText(clock.now()),
    id,
    isGlobalAdmin: false,
    remoteAddress: address,
    ...change,
  })
  for (const oldest of state.events.keys()) {
    if (state.events.size <= MAX_EVENTS) break
    state.events.delete(oldest)
  }
}
