import { type ClientCredentialsOptions, clientCredentials } from '@latchkey/client-credentials'
import { withAuth } from '@latchkey/fetch'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

/** Connects to an MCP server that requires a token, without a user: the transport sends through `withAuth`. */
export async function connectToMcp(
  url: URL,
  credentials: Pick<ClientCredentialsOptions, 'tokenEndpoint' | 'clientId'> & {
    readonly clientSecret: string
  },
): Promise<Client> {
  const auth = clientCredentials({ ...credentials, origins: url.origin })
  const client = new Client({ name: 'nightly-report', version: '1.0.0' })
  await client.connect(new StreamableHTTPClientTransport(url, { fetch: withAuth(auth) }))
  return client
}
