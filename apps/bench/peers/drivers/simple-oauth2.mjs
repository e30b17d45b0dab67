import { ClientCredentials } from 'simple-oauth2'

export function start({ origin, username, password }) {
  const client = new ClientCredentials({
    client: { id: username, secret: password },
    auth: { tokenHost: origin, tokenPath: '/token' },
  })
  let token
  return async (url) => {
    if (token === undefined || token.expired()) token = await client.getToken({})
    return fetch(url, { headers: { authorization: `Bearer ${token.token.access_token}` } })
  }
}
