import { startEmulator } from '@latchkey/emulator'
import type { AuthorizationServer } from './authorization-server.ts'

/** Our own emulator: ES512 tokens, its API as the judge of them. */
export async function startEmulatorAsServer(): Promise<AuthorizationServer> {
  const emulator = await startEmulator()
  const [account] = emulator.seed.serviceAccounts
  if (account === undefined) throw new Error('the seed holds no service account')
  return {
    client: {
      tokenEndpoint: `${emulator.url}/api/oauth/token`,
      revocationEndpoint: `${emulator.url}/api/oauth/revoke`,
      clientId: account.clientId,
      clientSecret: account.clientSecret,
    },
    accepts: async (token) => {
      const headers = { authorization: `Bearer ${token}` }
      const response = await fetch(`${emulator.url}/api/public/v1.0/orgs`, { headers })
      await response.arrayBuffer()
      return response.ok
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  }
}
