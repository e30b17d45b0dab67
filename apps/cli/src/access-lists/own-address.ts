import { isIPv4 } from 'node:net'
import type { CloudManager } from '@latchkey/cloud-manager'
import { askText, mayAsk } from '../terminal/ask.ts'
import type { Session } from '../session/session.ts'
import { readAddress } from './entry.ts'

/**
 * The IPv4 address from which the server sees this command: it notes the address with the entry of the access list that allowed
 * the request. Access lists take no IPv6 address. `undefined` without such an entry.
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
    .filter(({ lastUsedAddress }) => isIPv4(lastUsedAddress ?? ''))
    .sort((a, b) => (b.lastUsedAt ?? '').localeCompare(a.lastUsedAt ?? ''))[0]?.lastUsedAddress
}

async function entriesOfKey(cm: CloudManager, orgId: string, publicKey: string) {
  for await (const key of cm.apiKeys.list({ orgId })) {
    if (key.publicKey === publicKey)
      return cm.accessLists.entries({ orgId, apiKeyId: key.id }).all()
  }
  return []
}

/**
 * Asks a person for entries of an access list, and offers the address that they come from. An empty answer adds
 * no entry.
 */
export async function askAddresses(
  session: Session,
  orgId: string,
  question = 'Its access list (empty: none)',
): Promise<string[]> {
  if (!mayAsk()) return []
  const initial = await ownAddress(session, orgId)
  const text = await askText(question, {
    example: '192.0.2.7, 192.0.2.0/24',
    initial,
    check: (value) => {
      try {
        addressesIn(value).forEach(readAddress)
        return undefined
      } catch {
        return 'enter addresses such as 192.0.2.7 or networks such as 192.0.2.0/24, with spaces or commas in between'
      }
    },
  })
  return addressesIn(text)
}

function addressesIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}
