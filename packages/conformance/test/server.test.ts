import { startConformanceServer } from '@latchkey/conformance/server'
import { expect, test } from 'vitest'

test('both origins of the server listen on this machine only', async () => {
  const server = await startConformanceServer()
  const response = await fetch(`${server.url}/space/@origins?max=1`)
  const origins = (await response.json()) as string[]
  await server.close()
  expect(origins.map((origin) => new URL(origin).hostname)).toEqual(['127.0.0.1', '127.0.0.1'])
  expect(origins[0]).toBe(server.url)
})
