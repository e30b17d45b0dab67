import { OAuth2Client, OAuth2Fetch } from '@badgateway/oauth2-client'
import { nameAndVersion } from '../../drivers/versions.mjs'

let wrapper

export const version = () => nameAndVersion('@badgateway/oauth2-client', import.meta.url)

export function start({ username, password, tokenEndpoint }) {
  const client = new OAuth2Client({
    tokenEndpoint,
    clientId: username,
    clientSecret: password,
  })
  wrapper = new OAuth2Fetch({ client, getNewToken: () => client.clientCredentials() })
}

export async function call(url) {
  const response = await wrapper.fetch(url)
  return { status: response.status, text: await response.text() }
}

export function stop() {}
