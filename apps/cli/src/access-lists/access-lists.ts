import type { AccessEntry } from '@latchkey/cloud-manager'
import type { CommandOptions } from '../flags.ts'
import { readAddress } from './entry.ts'
import { type Target, whyNotAdd, whyNotRemove } from '../credentials/danger.ts'
import { findAccount, findKey } from '../credentials/find.ts'
import { askAddresses } from './own-address.ts'
import { addEntries } from './owner.ts'
import {
  findOrganizationOrProject,
  type OrganizationOptions,
} from '../organizations/organization-or-project.ts'
import { agree, askSome, mayAsk } from '../terminal/ask.ts'
import { change, isRehearsal, startChanges } from '../session/changes.ts'
import { printList } from '../terminal/print.ts'
import { Problem } from '../errors/problem.ts'
import { openSession, type Session } from '../session/session.ts'
import { tell } from '../terminal/text.ts'
import { addressOf, ENTRY_COLUMNS } from './entry-view.ts'

type Kind = Target['kind']

/** What to do if Ctrl-C came while the server was changing something. */
const again = (kind: Kind): string =>
  `latchkey ${kind === 'api-key' ? 'keys' : 'accounts'} access list shows what is there; run the same command again for what is missing`

export async function listAccess(
  kind: Kind,
  text: string | undefined,
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { owner } = await findOwner(session, kind, text, options)
  await printList(ENTRY_COLUMNS, await session.cm.accessLists.entries(owner).all(), options)
}

export async function addAccess(
  kind: Kind,
  text: string | undefined,
  addresses: readonly string[],
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { owner, name, orgId } = await findOwner(session, kind, text, options)
  const added =
    addresses.length > 0
      ? addresses
      : await askAddresses(session, orgId, 'Address or network to add')
  if (added.length === 0) throw new Problem('ERR_CLI_USAGE', 'ADDRESS is missing')
  const entries = added.map(readAddress)
  const danger = whyNotAdd(added)
  const step = `add ${added.join(', ')} to the access list of ${name}`
  if (isRehearsal(options, [step], danger)) return
  if (danger !== undefined) await agree(danger, options)
  await change(`${added.join(', ')} added to the access list of ${name}`, again(kind), () =>
    addEntries(session.cm, owner, entries),
  )
  await printList(ENTRY_COLUMNS, await session.cm.accessLists.entries(owner).all(), options)
}

export async function removeAccess(
  kind: Kind,
  text: string | undefined,
  given: readonly string[],
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { owner, name, target } = await findOwner(session, kind, text, options)
  for (const address of given) readAddress(address)
  const entries = await session.cm.accessLists.entries(owner).all()
  const addresses = given.length > 0 ? given : await askEntries(entries)
  const danger = whyNotRemove(session, target, addresses, entries)
  const step = `remove ${addresses.join(', ')} from the access list of ${name}`
  if (isRehearsal(options, [step], danger)) return
  if (danger !== undefined) await agree(danger, options)
  using changes = startChanges(again(kind))
  for (const ipOrCidr of addresses) {
    const done = `${ipOrCidr} removed from the access list of ${name}`
    await changes.make(done, () => session.cm.accessLists.delete({ ...owner, ipOrCidr }))
    tell(done)
  }
}

/** Asks which entries to remove. */
async function askEntries(entries: readonly AccessEntry[]): Promise<string[]> {
  if (!mayAsk()) throw new Problem('ERR_CLI_USAGE', 'ADDRESS is missing')
  if (entries.length === 0) throw new Problem('ERR_CLI_USAGE', 'the access list is empty already')
  const choices = entries.map((entry) => ({
    value: entry.ipAddress ?? entry.cidrBlock,
    label: addressOf(entry),
    hint: entry.lastUsedAt === undefined ? 'never used' : `last used ${entry.lastUsedAt}`,
  }))
  return askSome('Which entries?', choices)
}

async function findOwner(
  { cm }: Session,
  kind: Kind,
  text: string | undefined,
  options: OrganizationOptions,
) {
  const parent = await findOrganizationOrProject(cm, options)
  const { orgId, scope } = parent
  if (kind === 'api-key') {
    const { id, publicKey, desc } = await findKey(cm, parent, text)
    const target = { kind, publicId: publicKey } as const
    return { owner: { orgId, apiKeyId: id }, name: desc, orgId, target }
  }
  const { clientId, name } = await findAccount(cm, parent, text)
  const target = { kind, publicId: clientId } as const
  return { owner: { ...scope, clientId }, name, orgId, target }
}
