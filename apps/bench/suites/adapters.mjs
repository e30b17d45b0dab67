import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { cpu } from './adapters/cpu.mjs'
/** @import { Suite } from '../suite.d.ts' */

/** @type {Suite} */
export default {
  title: 'CPU of an authorised call over fetch, undici and axios, beside each client alone',
  async run({ quick }) {
    const server = fork(fileURLToPath(new URL('adapters/server.mjs', import.meta.url)))
    try {
      const [port] = await once(server, 'message')
      return await cpu(port, quick ? 3 : 9)
    } finally {
      server.disconnect()
    }
  },
}
