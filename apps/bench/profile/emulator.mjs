import { once } from 'node:events'
import { digestOf, TARGET } from '../suites/emulator/authorization.mjs'
import { Connection } from '../suites/emulator/connection.mjs'
import { record } from './record.mjs'

const REQUESTS = 10_000

/** The emulator answering one client by digest. */
export function profileEmulator() {
  return record('suites/emulator/serve-emulator.mjs', [], async (child) => {
    const [{ url, key }] = await once(child, 'message')
    const connection = new Connection(url)
    const authorization = digestOf(key, await connection.get(TARGET))
    for (let n = 0; n < REQUESTS; n++) await connection.get(TARGET, authorization())
    connection.end()
  })
}
