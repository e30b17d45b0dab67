import { ClientCredentials } from 'simple-oauth2'
import { nameAndVersion } from '../../drivers/versions.mjs'

let client
let token

export const version = () => nameAndVersion('simple-oauth2', import.meta.url)

export function start({ origin, username, password }) {
  client = new ClientCredentials({
    client: { id: username, secret: password },
    auth: { tokenHost: origin, tokenPath: '/token' },
  })
  token = undefined
}

export async function call(url) {
  if (token === undefined || token.expired()) token = await client.getToken({})
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token.token.access_token}` },
  })
  return { status: response.status, text: await response.text() }
}

export function stop() {}
