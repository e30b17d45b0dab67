import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
/** @import { Answer, Target } from './driver.d.ts' */

const run = promisify(execFile)
let user = ''

export function version() {
  const printed = execFileSync('curl', ['--version'], { encoding: 'utf8' })
  return `curl ${printed.split(' ')[1] ?? ''} --digest`
}

/** @param {Target} target */
export function start({ username, password }) {
  user = `${username}:${password}`
}

/**
 * A process for each call, as in a script.
 *
 * @param {string} url
 * @returns {Promise<Answer>}
 */
export async function call(url) {
  const options = ['--silent', '--noproxy', '*', '--digest', '--user', user]
  const { stdout } = await run('curl', [...options, '--write-out', '\n%{http_code}', url])
  const end = stdout.lastIndexOf('\n')
  return { status: Number(stdout.slice(end + 1)), text: stdout.slice(0, end) }
}

export function stop() {}
