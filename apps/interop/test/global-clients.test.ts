import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

// In processes of their own: a global client that calls itself takes its process down.
const run = async (client: string, scheme: string): Promise<unknown> => {
  const program = join(import.meta.dirname, 'global-client.mjs')
  const options = { timeout: 20_000 }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=256', program, client, scheme],
    options,
  )
  return JSON.parse(stdout)
}

const CLIENTS = [
  'global dispatcher, request',
  'global dispatcher, fetch',
  'global fetch',
  'global fetch, wrapped',
  'axios default adapter',
  'axios default adapter, instance',
]

test.each(CLIENTS)(
  '%s: requests one token from an endpoint on the origin of the API',
  async (client) => {
    const seen = await run(client, 'client credentials')
    expect(seen).toMatchObject({ statuses: [200, 200, 200], token: 1, rejected: 0, accepted: 3 })
  },
)

test.each(CLIENTS)('%s: answers one challenge and calls nothing twice', async (client) => {
  const seen = await run(client, 'digest')
  expect(seen).toMatchObject({ statuses: [200, 200, 200], token: 0, rejected: 1, accepted: 3 })
})
