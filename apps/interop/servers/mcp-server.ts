import { createServer } from 'node:http'
import { InvalidTokenError } from '@modelcontextprotocol/sdk/server/auth/errors.js'
import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js'
import { createMcpExpressApp } from '@modelcontextprotocol/sdk/server/express.js'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { listen } from './listen.mjs'

/** An MCP server with one tool, `ping`, for those whose token an authorization server accepts. */
export interface McpTestServer extends AsyncDisposable {
  readonly url: URL
}

/** Starts the server of the MCP SDK behind its own check of bearer tokens. */
export async function startMcpServer(
  accepts: (token: string) => Promise<boolean>,
): Promise<McpTestServer> {
  const app = createMcpExpressApp()
  const verifier = {
    async verifyAccessToken(token: string) {
      if (!(await accepts(token))) throw new InvalidTokenError('unknown token')
      const expiresAt = Math.floor(Date.now() / 1000) + 60
      return { token, clientId: 'robot', scopes: [], expiresAt }
    },
  }
  app.use(requireBearerAuth({ verifier }))
  app.post('/mcp', async (request, response) => {
    const server = new McpServer({ name: 'interop', version: '1.0.0' })
    server.registerTool('ping', { description: 'Returns pong' }, () => ({
      content: [{ type: 'text', text: 'pong' }],
    }))
    // Without sessions: one server for each request.
    const transport = new StreamableHTTPServerTransport()
    await server.connect(transport)
    await transport.handleRequest(request, response, request.body)
  })
  const { origin, close } = await listen(createServer(app))
  return { url: new URL(`${origin}/mcp`), [Symbol.asyncDispose]: close }
}
