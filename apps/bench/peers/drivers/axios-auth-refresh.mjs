import { Agent } from 'node:http'
import axios from 'axios'
import { createAuthRefresh } from 'axios-auth-refresh'
import { nameAndVersion } from '../../drivers/versions.mjs'

let httpAgent
let client
let token

export const version = () => nameAndVersion('axios-auth-refresh', import.meta.url)

export function start({ username, password, tokenEndpoint }) {
  httpAgent = new Agent({ keepAlive: true })
  token = undefined
  client = axios.create({ httpAgent })
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
}

export async function call(url) {
  const { status, data } = await client.get(url)
  return { status, text: String(data) }
}

export const stop = () => httpAgent.destroy()
