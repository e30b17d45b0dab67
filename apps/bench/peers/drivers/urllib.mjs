import { HttpClient } from 'urllib'
import { nameAndVersion } from '../../drivers/versions.mjs'

let client
let digestAuth

export const version = () => nameAndVersion('urllib', import.meta.url)

export function start({ username, password }) {
  client = new HttpClient()
  digestAuth = `${username}:${password}`
}

export async function call(url) {
  const { status, data } = await client.request(url, { digestAuth, dataType: 'text' })
  return { status, text: data }
}

export function stop() {}
