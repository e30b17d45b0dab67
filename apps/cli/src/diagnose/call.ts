import {
  type CloudManager,
  type CloudManagerError,
  isCloudManagerError,
} from '@latchkey/cloud-manager'
import type { Credentials } from '../session/credentials.ts'
import { bad, type Check, fine } from './check.ts'
import { rolesFor } from './required-roles.ts'

const NAME = 'request'

/** Sends the request that is refused, and says why it is. */
export async function checkCall(
  cm: CloudManager,
  path: string,
  send: () => Promise<unknown>,
  kind: Credentials['kind'],
): Promise<Check> {
  try {
    await send()
    return fine(NAME, `GET ${path} is answered`)
  } catch (error) {
    if (!isCloudManagerError(error)) throw error
    return (await wrongPlace(cm, path, error)) ?? causeOf(path, error, kind)
  }
}

function causeOf(path: string, error: CloudManagerError, credentials: Credentials['kind']): Check {
  const { kind, status, errorCode, address, detail = '', message, hint = '' } = error
  const what = credentials === 'api-key' ? 'API key' : 'service account'
  if (kind === 'access-list') {
    return address === undefined || errorCode?.startsWith('ORG_REQUIRES_') === true
      ? bad(
          NAME,
          'no-access-list',
          `the organization demands an access list, and the ${what} has none`,
          `add your address with latchkey ${commandOf(credentials)} access add`,
        )
      : bad(
          NAME,
          'address-not-listed',
          `the address ${address} is not on the access list of the ${what}`,
          `add it to the list of the ${what} itself with latchkey ${commandOf(credentials)} access add; a project's network access list is another one`,
        )
  }
  if (kind === 'unauthorized' && errorCode === undefined) {
    return bad(
      NAME,
      'wrong-secret',
      `the ${what} was not accepted: ${credentials === 'api-key' ? 'the private key is wrong, or there is no such public key' : 'its token was refused'}`,
      'copy both halves again; was it deleted?',
    )
  }
  if (kind === 'unauthorized' || kind === 'forbidden') {
    const roles = rolesFor('GET', path)
    const needed = roles.length === 0 ? '' : `; needed: ${roles.join(' or ')}`
    return bad(
      NAME,
      'missing-role',
      `the ${what} is known, but may not do this (${errorCode ?? String(status)})${needed}`,
      `see its roles with latchkey whoami; an owner gives more with latchkey ${commandOf(credentials)} update`,
    )
  }
  if (kind === 'not-found')
    return bad(NAME, 'not-found', `${path} is not there: ${detail}`, 'check the id and the path')
  if (kind === 'rate-limited')
    return bad(
      NAME,
      'rate-limit',
      `too many requests: ${detail}`,
      'wait a minute, send fewer at a time',
    )
  if (kind === 'response')
    return bad(NAME, 'proxy', message, 'something in between answers: a proxy, a login page')
  if (kind === 'network') return bad(NAME, 'unreachable', message, hint)
  return bad(NAME, kind === 'server' ? 'server' : 'other', message, hint)
}

/** An organization or project of somebody else is refused like a missing role; what the credentials see tells them apart. */
async function wrongPlace(
  cm: CloudManager,
  path: string,
  { kind }: CloudManagerError,
): Promise<Check | undefined> {
  const [, collection, id] = /^\/(orgs|groups)\/([\da-f]{24})(?:[/?]|$)/.exec(path) ?? []
  if (id === undefined || !['unauthorized', 'forbidden', 'not-found'].includes(kind))
    return undefined
  const list = collection === 'orgs' ? cm.organizations.list() : cm.projects.list()
  const seen = await list.all().catch(() => undefined)
  if (seen === undefined || seen.some((one) => one.id === id)) return undefined
  const names = seen.map(({ id: one, name }) => `${name} (${one})`).join(', ')
  const what = collection === 'orgs' ? 'organization' : 'project'
  return bad(
    NAME,
    'wrong-organization',
    `the credentials do not belong to this ${what}; they see ${names === '' ? 'none' : names}`,
    `use credentials of the ${what}, or one of those ids`,
  )
}

function commandOf(kind: Credentials['kind']): string {
  return kind === 'api-key' ? 'keys' : 'accounts'
}
