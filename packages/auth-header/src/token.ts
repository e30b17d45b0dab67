import { AuthHeaderError } from './auth-header-error.ts'

/** Returns the text if it is a token (RFC 9110 section 5.6.2). */
export function token(text: string): string {
  if (/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text)) return text
  throw new AuthHeaderError('a scheme, a name or an unquoted value is not a token')
}
