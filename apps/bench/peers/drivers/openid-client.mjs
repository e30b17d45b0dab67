import * as client from 'openid-client'
import { nameAndVersion } from '../../drivers/versions.mjs'

let config
let token

export const version = () => nameAndVersion('openid-client', import.meta.url)

export function start({ origin, username, password, tokenEndpoint }) {
  const server = { issuer: origin, token_endpoint: tokenEndpoint }
  config = new client.Configuration(server, username, {}, client.ClientSecretBasic(password))
  client.allowInsecureRequests(config)
  token = undefined
}

// The token is kept as the library's own example does: until expiresIn() says that it has ended.
export async function call(url) {
  if (token === undefined || token.expiresIn() <= 0)
    token = await client.clientCredentialsGrant(config)
  const response = await client.fetchProtectedResource(
    config,
    token.access_token,
    new URL(url),
    'GET',
  )
  return { status: response.status, text: await response.text() }
}

export function stop() {}
