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
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${file} ended`)
  })
  ended.catch(() => undefined)
  const heard = async () => {
    const [message] = await Promise.race([once(child, 'message'), ended])
    return message
  }
  if (first !== undefined) child.send(first)
  const told = await heard()
  return {
    told,
    /** @param {string} wish */
    ask: async (wish) => {
      child.send(wish)
      return heard()
    },
    stop: () => child.kill(),
  }
}
