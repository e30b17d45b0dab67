import {
  type CloudManager,
  type CloudManagerError,
  isCloudManagerError,
} from '@latchkey/cloud-manager'
import type { CredentialKind } from '@latchkey/sdk'
import { isIPv6 } from 'node:net'
import { explain } from '../errors/failure.ts'
import { bad, type Check, fine } from './check.ts'
import { rolesFor } from './required-roles.ts'

const NAME = 'request'

/** Sends the rejected request, and finds the reason. */
export async function checkCall(
  cm: CloudManager,
  path: string,
  send: () => Promise<unknown>,
  kind: CredentialKind,
): Promise<Check> {
  try {
    await send()
    return fine(NAME, `GET ${path} succeeds`)
  } catch (error) {
    if (!isCloudManagerError(error)) return withoutResponse(error)
    return (await wrongOrganization(cm, path, error)) ?? (await causeOf(cm, path, error, kind))
  }
}

/** The server redirects, or was not reached for this request. */
function withoutResponse(error: unknown): Check {
  const { code, message, hint = 'try again later, or with --verbose' } = explain(error)
  const isRedirect = code === 'ERR_CLI_RESPONSE'
  const cause = code === 'ERR_CLI_NETWORK' ? 'unreachable' : isRedirect ? 'wrong-base-url' : 'other'
  return bad(NAME, cause, message, hint)
}

async function causeOf(
  cm: CloudManager,
  path: string,
  error: CloudManagerError,
  credentials: CredentialKind,
): Promise<Check> {
  const { kind, status, errorCode, address, detail = '', message, hint = '' } = error
  const what = credentials === 'api-key' ? 'API key' : 'service account'
  const command = credentials === 'api-key' ? 'keys' : 'accounts'
  if (kind === 'access-list') {
    const isRequired = errorCode?.startsWith('ORG_REQUIRES_') === true
    if (address === undefined || isRequired) {
      return bad(
        NAME,
        'no-access-list',
        `the organization requires an access list, and the ${what} has none`,
        `${hint}: latchkey ${command} access add`,
      )
    }
    return bad(
      NAME,
      'address-not-listed',
      `the address ${address} is not on the access list of the ${what}`,
      isIPv6(address)
        ? 'access lists take IPv4 addresses only: send requests over IPv4, and add that address to the list'
        : `${hint}: latchkey ${command} access add`,
    )
  }
  if (kind === 'unauthorized' && (await isUnknown(cm))) {
    return bad(
      NAME,
      'wrong-secret',
      credentials === 'api-key'
        ? 'the API key was rejected: the private key is wrong, or the public key does not exist'
        : 'the token of the service account was rejected',
      hint,
    )
  }
  if (kind === 'unauthorized' || (kind === 'forbidden' && status === 403)) {
    const roles = rolesFor('GET', path)
    const needed = roles.length === 0 ? '' : `; needed: ${roles.join(' or ')}`
    return bad(
      NAME,
      'missing-role',
      `the ${what} is valid, but lacks a role (${errorCode ?? String(status)})${needed}`,
      `see its roles with latchkey whoami; an owner can add one with latchkey ${command} update`,
    )
  }
  if (kind === 'not-found') {
    return bad(NAME, 'not-found', `${path} does not exist: ${detail}`, hint)
  }
  if (kind === 'rate-limited') {
    const todo = hint === '' ? 'wait a minute, and send fewer requests at a time' : hint
    return bad(NAME, 'rate-limit', `too many requests: ${detail}`, todo)
  }
  if (kind === 'response') {
    const todo = 'check whether a proxy or a login page is in between'
    return bad(NAME, 'proxy', message, todo)
  }
  if (kind === 'network') return withoutResponse(error)
  const isOutage = status !== undefined && status >= 502 && status <= 504
  const cause = isOutage ? 'outage' : kind === 'server' ? 'server' : 'other'
  return bad(
    NAME,
    cause,
    message,
    hint === '' ? `see all of it: latchkey request GET ${path}` : hint,
  )
}

/** Every valid credential can list the organizations that it sees. */
async function isUnknown(cm: CloudManager): Promise<boolean> {
  try {
    await cm.organizations.list().page(1)
    return false
  } catch (error) {
    return isCloudManagerError(error) && error.status === 401
  }
}

/** Another organization or project is rejected like a missing role; the list of those that the credentials can access tells them apart. */
async function wrongOrganization(
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
