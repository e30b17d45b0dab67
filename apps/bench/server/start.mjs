import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
/** @import { Counts, Mode, Space } from './modes.d.ts' */

/**
 * @typedef {{ name: 'open', mode: Mode } | { name: 'advance', ms: number } | { name: 'count' | 'revoke' | 'close', origin: string }} Command
 */

/** Starts the server's process. Ask it for one thing at a time. */
export function startServer() {
  const child = fork(fileURLToPath(new URL('process.mjs', import.meta.url)))
  const ended = once(child, 'exit').then(() => {
    throw new Error("the bench's server ended")
  })
  ended.catch(() => undefined)
  /** @param {Command} command */
  const ask = async (command) => {
    const answer = once(child, 'message')
    child.send(command)
    const [said] = await Promise.race([answer, ended])
    return said
  }
  return {
    /**
     * A port with a protection, a memory and counts of its own.
     *
     * @param {Mode} mode
     * @returns {Promise<Space>}
     */
    open: (mode) => ask({ name: 'open', mode }),
    /**
     * What the space was asked since the last time.
     *
     * @param {Space} space
     * @returns {Promise<Counts>}
     */
    count: ({ origin }) => ask({ name: 'count', origin }),
    /**
     * Ends all tokens of the space.
     *
     * @param {Space} space
     */
    revokeAll: ({ origin }) => ask({ name: 'revoke', origin }),
    /**
     * Sets the server's clock forward.
     *
     * @param {number} ms
     */
    advance: (ms) => ask({ name: 'advance', ms }),
    /** @param {Space} space */
    close: ({ origin }) => ask({ name: 'close', origin }),
    stop: () => child.disconnect(),
  }
}

/** @typedef {ReturnType<typeof startServer>} Server */
