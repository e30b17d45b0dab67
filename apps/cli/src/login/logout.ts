import { readdirSync, rmSync } from 'node:fs'
import { errorCode } from '../errors/error-code.ts'
import { Problem } from '../errors/problem.ts'
import { tokenFolder } from '../session/token-store.ts'
import { tell } from '../terminal/text.ts'

/** Deletes the access tokens that commands cached. */
export function logout(): void {
  const folder = tokenFolder()
  let count: number
  try {
    count = readdirSync(folder).filter((file) => file.endsWith('.token')).length
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    const code = errorCode(error)
    if (code !== 'ENOENT') throw new Problem('ERR_CLI_FILE', `can't delete ${folder} (${code})`)
    count = 0
  }
  // A store may keep more than one file for a token.
  const what = count === 0 ? 'there were no cached access tokens' : 'cached access tokens deleted'
  tell(`${what}; profiles stay, latchkey profile delete removes one`)
}
