import { OAuth2Client } from 'google-auth-library'
import { Buffer } from 'node:buffer'
import { nameAndVersion } from '../../drivers/versions.mjs'

let client

export const version = () => nameAndVersion('google-auth-library', import.meta.url)

export function start({ username, password, tokenEndpoint }) {
  const basic = Buffer.from(`${username}:${password}`).toString('base64')
  client = new OAuth2Client({ forceRefreshOnFailure: true })
  client.refreshHandler = async () => {
    const response = await fetch(tokenEndpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    const { access_token, expires_in: seconds } = await response.json()
    return { access_token, expiry_date: Date.now() + seconds * 1_000 }
  }
}

export async function call(url) {
  const { status, data } = await client.request({ url, responseType: 'text' })
  return { status, text: data }
}

export function stop() {}
