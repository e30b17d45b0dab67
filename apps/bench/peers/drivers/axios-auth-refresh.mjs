import { Agent } from 'node:http'
import axios from 'axios'
import { createAuthRefresh } from 'axios-auth-refresh'

export function start({ username, password, tokenEndpoint }) {
  const httpAgent = new Agent({ keepAlive: true })
  const client = axios.create({ httpAgent })
  let token
  client.interceptors.request.use((config) => {
    if (token !== undefined) config.headers.set('authorization', `Bearer ${token}`)
    return config
  })
  createAuthRefresh(client, async (failed) => {
    const body = new URLSearchParams({ grant_type: 'client_credentials' })
    const auth = { username, password }
    const { data } = await axios.post(tokenEndpoint, body, { auth, httpAgent })
    token = data.access_token
    failed.response.config.headers['authorization'] = `Bearer ${token}`
  })
  return client.get
}
