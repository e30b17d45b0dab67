import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/**
 * Starts a server of this folder.
 *
 * @param {string} file
 * @param {import('node:child_process').Serializable} [first] what it is told before it listens
 */
export async function start(file, first) {
  const script = fileURLToPath(new URL(file, import.meta.url))
  const child = fork(script, { execArgv: ['--expose-gc'] })
  if (first !== undefined) child.send(first)
  const [told] = await once(child, 'message')
  return {
    told,
    /** @param {string} wish */
    ask: async (wish) => {
      child.send(wish)
      const [answer] = await once(child, 'message')
      return answer
    },
    stop: () => child.kill(),
  }
}
