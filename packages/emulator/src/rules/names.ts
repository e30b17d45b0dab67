import { invalidField } from '../http/api-error.ts'
import type { Switches } from '../state/switches.ts'

const ACCOUNT_TEXT = { unicode: /^[\p{L}\p{N}\-_.,' ]*$/u, ascii: /^[A-Za-z0-9 .',_-]*$/ }
// The documented pattern leaves out the space; real names have it.
const PROJECT_OR_ORGANIZATION = /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u

/** Rule 13: the name of a service account has 1 to 64 characters of a set; it need not be unique. */
export function accountName(
  name: string,
  { accountCharset }: Pick<Switches, 'accountCharset'>,
): string {
  return accountText('name', name, 64, accountCharset)
}

/** Rule 14: the description of a service account has 1 to 250 characters of the same set. */
export function accountDescription(
  description: string,
  { accountCharset }: Pick<Switches, 'accountCharset'>,
): string {
  return accountText('description', description, 250, accountCharset)
}

function accountText(
  field: string,
  text: string,
  max: number,
  charset: Switches['accountCharset'],
): string {
  const length = lengthOf(text)
  if (length >= 1 && length <= max && ACCOUNT_TEXT[charset].test(text)) return text
  throw invalidField(
    'VALIDATION_ERROR',
    field,
    `The ${field} must have 1 to ${max} letters, digits, spaces or -_.,'.`,
  )
}

/** Rule 15: the description of an API key has 1 to 250 characters. */
export function apiKeyDescription(desc: string): string {
  if (desc === '') {
    throw invalidField('API_KEY_REQUIRES_DESCRIPTION', 'desc', 'An API key needs a description.')
  }
  if (lengthOf(desc) <= 250) return desc
  throw invalidField(
    'INVALID_API_KEY_DESC',
    'desc',
    'The description must have 1 to 250 characters.',
  )
}

/** In characters of Unicode, as the documents count. */
function lengthOf(text: string): number {
  return Array.from(text).length
}

/** The name of a project has 1 to 64 characters of a set. */
export function projectName(name: string): string {
  if (PROJECT_OR_ORGANIZATION.test(name)) return name
  throw invalidField('INVALID_GROUP_NAME', 'name', nameDetail('group'))
}

export function organizationName(name: string): string {
  if (PROJECT_OR_ORGANIZATION.test(name)) return name
  throw invalidField('INVALID_ATTRIBUTE', 'name', nameDetail('organization'))
}

function nameDetail(what: string): string {
  return `The ${what} name must have 1 to 64 characters: letters, digits, spaces and -_.(),:&@+'.`
}
