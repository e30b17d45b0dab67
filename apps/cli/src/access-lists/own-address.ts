import type { CloudManager } from '@latchkey/cloud-manager'
import { askText, mayAsk } from '../terminal/ask.ts'
import type { Session } from '../session/session.ts'
import { readAddress } from './entry.ts'

/**
 * Finds the address from which the server sees this command: the one that it noted with the entry of the access list that
 * let the command in. Without such an entry nothing tells.
 */
export async function ownAddress(
  { cm, credentials }: Session,
  orgId: string,
): Promise<string | undefined> {
  const entries = await (
    credentials.kind === 'api-key'
      ? entriesOfKey(cm, orgId, credentials.publicKey)
      : cm.accessLists.entries({ orgId, clientId: credentials.clientId }).all()
  ).catch(() => [])
  return entries
    .filter(({ lastUsedAddress }) => lastUsedAddress !== undefined)
    .sort((a, b) => (b.lastUsedAt ?? '').localeCompare(a.lastUsedAt ?? ''))[0]?.lastUsedAddress
}

async function entriesOfKey(cm: CloudManager, orgId: string, publicKey: string) {
  for await (const key of cm.apiKeys.list({ orgId })) {
    if (key.publicKey === publicKey)
      return cm.accessLists.entries({ orgId, apiKeyId: key.id }).all()
  }
  return []
}

/** Asks a person for an entry of an access list, and offers the address that they come from. Nothing is no entry. */
export async function askAddress(
  session: Session,
  orgId: string,
  question = 'Its access list (empty: none)',
): Promise<string[]> {
  if (!mayAsk()) return []
  const initial = await ownAddress(session, orgId)
  const text = await askText(question, {
    example: '192.0.2.7 or 192.0.2.0/24',
    ...(initial !== undefined && { initial }),
    check: (value) => {
      if (value.trim() === '') return undefined
      try {
        readAddress(value.trim())
        return undefined
      } catch {
        return 'give an address such as 192.0.2.7 or a network such as 192.0.2.0/24'
      }
    },
  })
  return text.trim() === '' ? [] : [text.trim()]
}
