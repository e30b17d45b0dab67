import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
/** @import { Target } from './driver.d.ts' */

const run = promisify(execFile)

export function version() {
  const printed = execFileSync('curl', ['--version'], { encoding: 'utf8' })
  return `curl ${printed.split(' ')[1] ?? ''} --digest`
}

/**
 * A process for each call, as in a script.
 *
 * @param {Target} target
 */
export function start({ username, password }) {
  const user = ['--digest', '--user', `${username}:${password}`]
  const options = ['--silent', '--noproxy', '*', ...user, '--write-out', '\n%{http_code}']
  return async (/** @type {string} */ url) => {
    const { stdout } = await run('curl', [...options, url])
    const end = stdout.lastIndexOf('\n')
    return { status: Number(stdout.slice(end + 1)), text: stdout.slice(0, end) }
  }
}
