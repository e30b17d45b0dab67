import type { ApiKey, CloudManager, CreateApiKeyRequest } from '@latchkey/cloud-manager'
import { createCredential } from './create.ts'
import { whyNotDelete, whyNotGive } from './danger.ts'
import { findKey } from './find.ts'
import { changedRoles, changedText, rolesOf, textOf } from './input.ts'
import {
  chooseNewPlace,
  choosePlace,
  findPlace,
  type Place,
  type ScopeOptions,
  theProject,
} from '../organizations/scope.ts'
import { askAddress } from '../access-lists/own-address.ts'
import { agree } from '../terminal/ask.ts'
import { change, type ChangeOptions, isRehearsal } from '../session/changes.ts'
import type { ConnectOptions } from '../session/connect.ts'
import type { OutputOptions } from '../terminal/format.ts'
import { printList, printOne } from '../terminal/print.ts'
import { Problem } from '../errors/problem.ts'
import type { SecretOptions } from '../secrets/destination.ts'
import { openSession } from '../session/session.ts'
import { KEY_COLUMNS, KEY_DETAILS, type KeyView, keyView } from './key-view.ts'
import { tell } from '../terminal/text.ts'

/** What a person does when Ctrl-C came while the server was asked for a change. */
const AGAIN = 'latchkey keys list shows whether it is done; if not, give the same command again'

type Options = ConnectOptions & ScopeOptions & OutputOptions

export async function listKeys(options: Options): Promise<void> {
  await using session = await openSession(options)
  const { scope } = await findPlace(session.cm, options)
  const keys = await session.cm.apiKeys.list(scope).all()
  await printList(
    KEY_COLUMNS,
    keys.map((key) => keyView(key)),
    options,
  )
}

export async function showKey(text: string | undefined, options: Options): Promise<void> {
  await using session = await openSession(options)
  const place = await findPlace(session.cm, options)
  const key = await findKey(session.cm, place, text)
  const owner = { orgId: place.orgId, apiKeyId: key.id }
  const accessList = await session.cm.accessLists.entries(owner).all()
  await printOne(KEY_DETAILS, keyView(key, accessList), options)
}

export interface CreateKeyOptions extends Options, ChangeOptions, SecretOptions {
  readonly description?: string
  readonly role: readonly string[]
  readonly access: readonly string[]
}

/** Makes a key with its access list; its private key goes where the options say, after everything else succeeded. */
export async function createKey(options: CreateKeyOptions): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const place = await chooseNewPlace(cm, options)
  const { orgId } = place
  const desc = await textOf(options.description, '--description', 'What is the key for?')
  const roles = await rolesOf(options.role, place)
  const where = await createCredential(
    cm,
    {
      what: `API key "${desc}"`,
      plan: `create an API key "${desc}" with ${roles.join(', ')} in ${place.name}`,
      access: options.access.length > 0 ? options.access : await askAddress(session, orgId),
      howToGoOn:
        'look with latchkey keys list whether the key is there; its private key is lost, so delete it',
      create: () => createIn(cm, place.scope, { desc, roles }),
      ownerOf: ({ id: apiKeyId }) => ({ orgId, apiKeyId }),
      remove: ({ id: apiKeyId }) => cm.apiKeys.delete({ orgId, apiKeyId }),
      secretOf: ({ publicKey, privateKey }) =>
        privateKey === undefined
          ? undefined
          : {
              value: privateKey,
              env: { LATCHKEY_PUBLIC_KEY: publicKey, LATCHKEY_PRIVATE_KEY: privateKey },
            },
      print: ({ made, accessList, secret, isShown }) => {
        const privateKey = isShown ? secret : redacted(secret)
        return printOne(KEY_DETAILS, { ...keyView(made, accessList), privateKey }, options)
      },
    },
    options,
  )
  if (where === undefined) return
  tell(`private key ${where}; it can't be read again`)
}

export interface UpdateKeyOptions extends Options, ChangeOptions {
  readonly description?: string
  readonly role: readonly string[]
}

export async function updateKey(
  text: string | undefined,
  options: UpdateKeyOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const place = await choosePlace(cm, options)
  const key = await findKey(cm, place, text)
  if (options.description !== undefined && place.kind === 'project') {
    throw new Problem(
      'ERR_CLI_USAGE',
      'a description is changed in the organization',
      'give --org instead of --project',
    )
  }
  const desc =
    place.kind === 'project'
      ? undefined
      : await changedText(options.description, '--description', 'What is the key for?', key.desc)
  const roles = await changedRoles(options.role, place, rolesIn(place, keyView(key)))
  if (desc === undefined && roles.length === 0) {
    throw new Problem('ERR_CLI_USAGE', 'nothing to change', 'give --role or --description')
  }
  const target = { kind: 'api-key', publicId: key.publicKey } as const
  const danger = await whyNotGive(cm, place, target, roles)
  if (isRehearsal(options, [describeUpdate(key.publicKey, desc, roles, place)], danger)) return
  if (danger !== undefined) await agree(danger, options)
  const where = { apiKeyId: key.id }
  const { scope } = place
  const updated = await change(`API key ${key.publicKey} updated`, AGAIN, () =>
    'orgId' in scope
      ? cm.apiKeys.update(
          { ...scope, ...where },
          { ...(desc !== undefined && { desc }), ...(roles.length > 0 && { roles }) },
        )
      : cm.apiKeys.update({ ...scope, ...where }, { roles }),
  )
  await printOne(KEY_DETAILS, keyView(updated), options)
}

/** Deletes a key of an organization; it leaves all projects too. */
export async function deleteKey(
  text: string | undefined,
  options: Options & ChangeOptions,
): Promise<void> {
  await using session = await openSession(options)
  const place = await findPlace(session.cm, options)
  if (place.kind === 'project') {
    throw new Problem(
      'ERR_CLI_USAGE',
      'a key is deleted in its organization',
      'latchkey keys remove takes it out of a project',
    )
  }
  const key = await findKey(session.cm, place, text)
  const target = { kind: 'api-key', publicId: key.publicKey } as const
  const danger = await whyNotDelete(session, place.orgId, target)
  const step = `delete API key ${key.publicKey} "${key.desc}" of ${place.name}`
  if (isRehearsal(options, [step], danger)) return
  await agree(
    danger ??
      `this deletes API key ${key.publicKey} "${key.desc}": programs that use it stop working`,
    options,
  )
  const done = `API key ${key.publicKey} deleted`
  await change(done, AGAIN, () =>
    session.cm.apiKeys.delete({ orgId: place.orgId, apiKeyId: key.id }),
  )
  tell(done)
}

/** Takes a key out of a project; it lives on in its organization. */
export async function removeKey(
  text: string | undefined,
  options: Options & ChangeOptions,
): Promise<void> {
  await using session = await openSession(options)
  const place = await theProject(session.cm, options)
  const key = await findKey(session.cm, place, text)
  if (isRehearsal(options, [`take API key ${key.publicKey} "${key.desc}" out of ${place.name}`]))
    return
  await agree(`this takes API key ${key.publicKey} "${key.desc}" out of ${place.name}`, options)
  const done = `API key ${key.publicKey} taken out of ${place.name}`
  await change(done, AGAIN, () =>
    session.cm.apiKeys.delete({ projectId: place.id, apiKeyId: key.id }),
  )
  tell(done)
}

export interface AssignKeyOptions extends Options, ChangeOptions {
  readonly role: readonly string[]
}

/** Gives a key of the organization roles in one of its projects. */
export async function assignKey(
  text: string | undefined,
  options: AssignKeyOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const place = await theProject(cm, options)
  const { orgId } = place
  const key = await findKey(
    cm,
    { ...place, kind: 'organization', id: orgId, scope: { orgId } },
    text,
  )
  const roles = await rolesOf(options.role, place)
  if (
    isRehearsal(options, [
      `give API key ${key.publicKey} "${key.desc}" ${roles.join(', ')} in ${place.name}`,
    ])
  )
    return
  const assigned = await change(
    `API key ${key.publicKey} given ${roles.join(', ')} in ${place.name}`,
    AGAIN,
    () => cm.apiKeys.update({ projectId: place.id, apiKeyId: key.id }, { roles }),
  )
  await printOne(KEY_DETAILS, keyView(assigned), options)
}

function rolesIn({ kind, id }: Place, { orgRoles, projectRoles }: KeyView): readonly string[] {
  return kind === 'organization' ? orgRoles : (projectRoles[id] ?? [])
}

function describeUpdate(
  publicKey: string,
  description: string | undefined,
  roles: readonly string[],
  place: Place,
): string {
  const changes = [
    ...(description === undefined ? [] : [`the description "${description}"`]),
    ...(roles.length === 0 ? [] : [`exactly the roles ${roles.join(', ')} in ${place.name}`]),
  ]
  return `give API key ${publicKey} ${changes.join(' and ')}`
}

function redacted(privateKey: string): string {
  return `********-****-****-${privateKey.slice(-12)}`
}

// The client's overloads pair each scope with its roles.
function createIn(
  cm: CloudManager,
  scope: Place['scope'],
  body: CreateApiKeyRequest,
): Promise<ApiKey> {
  return 'orgId' in scope ? cm.apiKeys.create(scope, body) : cm.apiKeys.create(scope, body)
}
