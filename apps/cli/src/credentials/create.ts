import type { AccessEntry, CloudManager } from '@latchkey/cloud-manager'
import { agree } from '../terminal/ask.ts'
import { type ChangeOptions, isRehearsal, orUndo, startChanges } from '../session/changes.ts'
import { Problem } from '../errors/problem.ts'
import { type NewSecret, openDestination, type SecretOptions } from '../secrets/destination.ts'
import { readAddress } from '../access-lists/entry.ts'
import { whyNotAdd } from './danger.ts'
import { deliver } from '../secrets/deliver.ts'
import { addEntries, type Owner } from '../access-lists/owner.ts'

/** A credential that is to be made: what is special about its kind. */
export interface NewCredential<Made> {
  /** Such as `API key "deploy"`. */
  readonly what: string
  /** What `--dry-run` says about it, such as `create an API key "deploy" with …`. */
  readonly plan: string
  /** Addresses and networks of its access list. */
  readonly access: readonly string[]
  /** What a person does after Ctrl-C. */
  readonly howToGoOn: string
  readonly create: () => Promise<Made>
  readonly ownerOf: (made: Made) => Owner
  readonly remove: (made: Made) => Promise<void>
  readonly secretOf: (made: Made) => NewSecret | undefined
  readonly print: (created: CreatedCredential<Made>) => Promise<void>
}

/** A credential that was made, with all that is to be printed of it. */
export interface CreatedCredential<Made> {
  readonly made: Made
  readonly accessList: readonly AccessEntry[]
  readonly secret: string
  /** Whether the secret may stand in what the command prints. */
  readonly isShown: boolean
}

/**
 * Makes a credential, fills its access list and hands its secret over last; when the list is refused the credential goes
 * again. Tells where the secret went, in words; `undefined` when only a rehearsal was asked for.
 */
export async function createCredential<Made>(
  cm: CloudManager,
  { what, plan, access, howToGoOn, create, ownerOf, remove, secretOf, print }: NewCredential<Made>,
  options: ChangeOptions & SecretOptions,
): Promise<string | undefined> {
  const entries = access.map(readAddress)
  const additions = access.map((address) => `add ${address} to its access list`)
  const danger = whyNotAdd(access)
  if (isRehearsal(options, [plan, ...additions], danger)) return undefined
  if (danger !== undefined) await agree(danger, options)
  const destination = openDestination(options)
  destination.open()
  using changes = startChanges(howToGoOn)
  const made = await changes.make(`${what} created`, create).catch((error: unknown) => {
    destination.discard()
    throw error
  })
  const owner = ownerOf(made)
  const id = 'clientId' in owner ? owner.clientId : owner.apiKeyId
  const accessList = await changes.make('its access list filled', () =>
    orUndo(
      async () => {
        if (entries.length > 0) await addEntries(cm, owner, entries)
        return cm.accessLists.entries(owner).all()
      },
      async () => {
        destination.discard()
        await remove(made)
      },
      `the ${what} (${id})`,
    ),
  )
  const secret = secretOf(made)
  if (secret === undefined) throw new Problem('ERR_CLI_ANSWER', 'the server gave no secret')
  const { isShown, where } = destination
  const show = (): Promise<void> => print({ made, accessList, secret: secret.value, isShown })
  await deliver(destination, secret, `the ${what} (${id})`, () => remove(made), show)
  if (!isShown) await show()
  return where
}
