import { OAuth2Client } from 'google-auth-library'
import { requestToken } from '../request-token.mjs'

export function start(target) {
  const client = new OAuth2Client({ forceRefreshOnFailure: true })
  client.refreshHandler = async () => {
    const { token, expiresAt } = await requestToken(target)
    return { access_token: token, expiry_date: expiresAt }
  }
  return async (url) => {
    const { status, data } = await client.request({ url, responseType: 'text' })
    return { status, text: data }
  }
}
