import { OAuth2Client, OAuth2Fetch } from '@badgateway/oauth2-client'

export function start({ username, password, tokenEndpoint }) {
  const client = new OAuth2Client({
    tokenEndpoint,
    clientId: username,
    clientSecret: password,
  })
  const wrapper = new OAuth2Fetch({ client, getNewToken: () => client.clientCredentials() })
  return (url) => wrapper.fetch(url)
}
