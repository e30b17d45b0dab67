import * as client from 'openid-client'

export function start({ origin, username, password, tokenEndpoint }) {
  const server = { issuer: origin, token_endpoint: tokenEndpoint }
  const secret = client.ClientSecretBasic(password)
  const config = new client.Configuration(server, username, {}, secret)
  client.allowInsecureRequests(config)
  let token
  // The token is kept as the library's own example does: until expiresIn() says that it has ended.
  return async (url) => {
    if (token === undefined || token.expiresIn() <= 0)
      token = await client.clientCredentialsGrant(config)
    return client.fetchProtectedResource(config, token.access_token, new URL(url), 'GET')
  }
}
