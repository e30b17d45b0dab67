// The bench's server, in a process of its own so that it doesn't take the clients' time. Answers each message of
// start.mjs with one of its own.
import { openSpace } from './space.mjs'
/** @import { Command } from './start.mjs' */

let aheadMs = 0
const now = () => Date.now() + aheadMs
/** @type {Map<string, Awaited<ReturnType<typeof openSpace>>>} */
const spaces = new Map()

process.on('disconnect', () => process.exit())
process.on('message', async (/** @type {Command} */ command) => process.send?.(await obey(command)))

/** @param {Command} command */
async function obey(command) {
  if (command.name === 'open') {
    const space = await openSpace(command.mode, now)
    spaces.set(space.origin, space)
    return { origin: space.origin }
  }
  if (command.name === 'advance') aheadMs += command.ms
  else {
    const space = spaces.get(command.origin)
    if (command.name === 'count') return space?.takeCounts() ?? {}
    if (command.name === 'revoke') space?.revokeAll()
    else {
      space?.close()
      spaces.delete(command.origin)
    }
  }
  return {}
}
