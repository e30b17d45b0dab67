import { Buffer } from 'node:buffer'

/** Requests a token, for clients that leave that to their users. */
export async function requestToken({ username, password, tokenEndpoint }) {
  const basic = Buffer.from(`${username}:${password}`).toString('base64')
  const response = await fetch(tokenEndpoint, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const { access_token: token, expires_in: seconds } = await response.json()
  return { token, expiresAt: Date.now() + seconds * 1_000 }
}
