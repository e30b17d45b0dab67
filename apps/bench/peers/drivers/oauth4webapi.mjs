import { Buffer } from 'node:buffer'
import * as oauth from 'oauth4webapi'

export const version = (installed) => `${installed}, as MongoDB's MCP`

export function start({ origin, username, password, tokenEndpoint }) {
  const issuer = { issuer: origin, token_endpoint: tokenEndpoint }
  const client = { client_id: username }
  const basic = Buffer.from(`${username}:${password}`).toString('base64')
  const clientAuth = (_server, _client, _body, headers) =>
    headers.set('authorization', `Basic ${basic}`)
  let kept

  async function renew() {
    const body = new URLSearchParams()
    const insecure = { [oauth.allowInsecureRequests]: true }
    const grant = oauth.clientCredentialsGrantRequest(issuer, client, clientAuth, body, insecure)
    const answer = await oauth.processClientCredentialsResponse(issuer, client, await grant)
    kept = { token: answer.access_token, expiresAt: Date.now() + (answer.expires_in ?? 0) * 1_000 }
  }

  // As MongoDB's MCP server has it: the token is asked for when there is none or its time is over, and set in a middleware.
  return async (url) => {
    if (kept === undefined || kept.expiresAt <= Date.now()) await renew()
    const request = new Request(url)
    request.headers.set('authorization', `Bearer ${kept.token}`)
    return fetch(request)
  }
}
