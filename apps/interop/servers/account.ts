import { createHash } from 'node:crypto'

/** The one account that every server knows, and its realm. */
export const account = { username: 'mufasa', password: 'Circle of Life', realm: 'latchkey interop' }

/** The line of an htdigest file for the account: `user:realm:MD5(user:realm:password)`. */
export function htdigestLine(realm = account.realm): string {
  const { username, password } = account
  const ha1 = createHash('md5').update(`${username}:${realm}:${password}`).digest('hex')
  return `${username}:${realm}:${ha1}`
}
