import { ApiError, badRequest, conflict, forbidden, invalidField } from '../http/api-error.ts'
import type { Caller } from './route.ts'
import type { Switches } from '../state/switches.ts'
import type { AccessEntry, CredentialRecord, OrganizationRecord } from '../state/records.ts'
import { addressNumber, blockText, contains, readBlock } from './ip-address.ts'

const ALLOWED_FIELDS = ['ipAddress', 'cidrBlock']

/** Rule 18: each entry of the request is an address or a block, and none comes twice. */
export function readEntries(body: unknown, now: number): AccessEntry[] {
  if (!Array.isArray(body) || body.length === 0) {
    throw badAddition('', 'The body must be an array with an entry, also for one address.')
  }
  const entries = body.map((item: unknown, index) => readEntry(item, index, now))
  if (new Set(entries.map(({ cidr }) => cidr)).size === entries.length) return entries
  throw new ApiError(400, 'DUPLICATE_ADDRESSES_IN_INPUT', 'The request has an address twice.')
}

function readEntry(item: unknown, index: number, now: number): AccessEntry {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw badAddition(`${index}`, 'An entry must be an object with ipAddress or cidrBlock.')
  }
  const unknown = Object.keys(item).find((name) => !ALLOWED_FIELDS.includes(name))
  if (unknown !== undefined) {
    throw invalidField(
      'INVALID_ATTRIBUTE',
      `${index}.${unknown.slice(0, 64)}`,
      'An attribute of an access list entry is unknown.',
    )
  }
  // An object with no other names than these.
  const { ipAddress, cidrBlock } = item as { ipAddress?: unknown; cidrBlock?: unknown }
  if ((ipAddress === undefined) === (cidrBlock === undefined)) {
    throw badAddition(`${index}`, 'An entry must have ipAddress or cidrBlock, not both.')
  }
  const [field, text] =
    ipAddress === undefined ? ['cidrBlock', cidrBlock] : ['ipAddress', ipAddress]
  if (typeof text !== 'string') throw badAddition(`${index}.${field}`, `${field} must be a string.`)
  const entry = entryOf(text, now)
  if (entry !== undefined && (field === 'cidrBlock' || !text.includes('/'))) return entry
  throw syntaxError(text, `${index}.${field}`, field === 'cidrBlock' && text.includes('/'))
}

/** An address or a block in canonical form; `undefined` when it is neither. */
export function entryOf(text: string, now: number): AccessEntry | undefined {
  const single = addressNumber(text) !== undefined
  const block = readBlock(single ? `${text}/32` : text)
  if (block === undefined) return undefined
  const cidr = blockText(block)
  if (cidr === '0.0.0.0/32') {
    throw badRequest(
      'CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST',
      'The address 0.0.0.0 cannot be added to an access list.',
      text,
    )
  }
  return {
    cidr,
    ...(block.prefix === 32 && { address: cidr.slice(0, -'/32'.length) }),
    createdAt: now,
    count: 0,
  }
}

function syntaxError(text: string, field: string, isBlock: boolean): ApiError {
  if (/^[0-9a-f]*:[0-9a-f:.]*(?:\/\d+)?$/i.test(text)) {
    return new ApiError(400, 'IPV6_UNSUPPORTED', 'IPv6 addresses are not supported.', {
      parameters: [text],
      field,
    })
  }
  return isBlock
    ? new ApiError(400, 'INVALID_CIDR_BLOCK', 'An invalid CIDR block was specified.', {
        parameters: [text],
        field,
      })
    : new ApiError(
        400,
        'INVALID_IP_ADDRESS_OR_CIDR_NOTATION',
        'An invalid IP address or CIDR notation was specified.',
        { parameters: [text], field },
      )
}

function badAddition(field: string, detail: string): ApiError {
  return new ApiError(400, 'BAD_ACCESS_LIST_ADD_REQUEST', detail, {
    parameters: [field],
    ...(field !== '' && { field }),
  })
}

/** Rule 18: adds entries to a list and never removes any; a switch decides about repeated entries. */
export function addEntries(
  list: readonly AccessEntry[],
  added: readonly AccessEntry[],
  { repeatedEntry }: Pick<Switches, 'repeatedEntry'>,
): AccessEntry[] {
  const present = new Set(list.map(({ cidr }) => cidr))
  const repeated = added.find(({ cidr }) => present.has(cidr))
  if (repeated !== undefined && repeatedEntry === '409') {
    const text = repeated.address ?? repeated.cidr
    throw conflict(
      'ADDRESS_ALREADY_IN_ACCESS_LIST',
      `The address ${text} is already in the access list.`,
      text,
    )
  }
  return [...list, ...added.filter(({ cidr }) => !present.has(cidr))]
}

/** The entry that a path names, by address or by block. */
export function findEntry(list: readonly AccessEntry[], text: string): AccessEntry | undefined {
  if (addressNumber(text) === undefined && readBlock(text) === undefined) {
    throw syntaxError(text, 'ipOrCidr', text.includes('/'))
  }
  const block = readBlock(text.includes('/') ? text : `${text}/32`)
  const cidr = block && blockText(block)
  return list.find((entry) => entry.cidr === cidr)
}

/** Rule 19: a caller cannot remove the entry that allows its own address. */
export function keepCallersEntry(
  caller: Caller,
  owner: CredentialRecord | undefined,
  list: readonly AccessEntry[],
  leaving: AccessEntry,
): void {
  if (owner !== undefined && caller.record !== owner) return
  if (!covers(leaving, caller.address)) return
  if (list.some((entry) => entry !== leaving && covers(entry, caller.address))) return
  throw badRequest(
    'CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST',
    `The address ${caller.address} of the caller cannot be removed from the access list.`,
    caller.address,
  )
}

export function covers({ cidr, address: single }: AccessEntry, address: string): boolean {
  if (single === address) return true
  const block = readBlock(cidr)
  return block !== undefined && contains(block, address)
}

/**
 * Rule 21: if the organization requires lists, a credential without entries is rejected; if it does not, an empty
 * list allows every address. Any entry limits the credential to its addresses.
 */
export function requireListedAddress(
  { accessList }: CredentialRecord,
  organization: OrganizationRecord | undefined,
  address: string,
): AccessEntry | undefined {
  if (accessList.length === 0) {
    if (organization?.requireAccessList !== true) return undefined
    throw forbidden(
      'ORG_REQUIRES_ACCESS_LIST',
      'This organization requires access through an access list of IP addresses.',
      address,
    )
  }
  const entry = accessList.find((one) => covers(one, address))
  if (entry !== undefined) return entry
  throw forbidden(
    'IP_ADDRESS_NOT_ON_ACCESS_LIST',
    `IP address ${address} is not allowed to access this resource.`,
    address,
  )
}

/** Rule 20: lists apply to requests of the API; tokens can be issued and revoked from any address. */
export function needsAccessList(path: string): boolean {
  return !path.startsWith('/api/oauth/')
}

/**
 * Rule 22: an organization that is created in the user interface requires access lists; over the API nobody
 * could add one.
 */
export function requiresAccessListByDefault(madeIn: 'user interface' | 'api'): boolean {
  return madeIn === 'user interface'
}
