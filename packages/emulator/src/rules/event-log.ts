import type { ApiRequest } from './route.ts'
import { dateText } from '../state/clock.ts'
import { keepLatest } from '../state/latest.ts'
import type {
  ApiKeyRecord,
  ServiceAccountRecord,
  TeamRecord,
  UserRecord,
} from '../state/records.ts'

const MAX_EVENTS = 10_000

/** Where something changed, and what the event names besides. */
export interface EventDetails {
  readonly orgId: string
  readonly groupId?: string | undefined
  readonly [detail: string]: string | undefined
}

/** Writes an event with the caller as its author. The oldest events are dropped. */
export function recordEvent(
  { caller, context }: ApiRequest,
  eventTypeName: string,
  details: EventDetails,
): void {
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
    eventTypeName,
    ...details,
  })
  keepLatest(state.events, MAX_EVENTS)
}

/** Whoever can have roles: a credential, a user or a team. */
export type Holder = ApiKeyRecord | ServiceAccountRecord | UserRecord | TeamRecord

/** The fields of an event that name whose roles or data changed. */
export function targetOf(
  holder: Holder,
): Readonly<Partial<Record<'targetPublicKey' | 'targetUsername' | 'teamId', string>>> {
  if ('publicKey' in holder) return { targetPublicKey: holder.publicKey }
  if ('clientId' in holder) return { targetUsername: holder.clientId }
  return 'username' in holder ? { targetUsername: holder.username } : { teamId: holder.id }
}
