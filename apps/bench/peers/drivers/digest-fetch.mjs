import DigestClient from 'digest-fetch'
import { nameAndVersion } from '../../drivers/versions.mjs'

let client

export const version = () => nameAndVersion('digest-fetch', import.meta.url)

export function start({ username, password }) {
  client = new DigestClient(username, password)
}

export async function call(url) {
  const response = await client.fetch(url)
  return { status: response.status, text: await response.text() }
}

export function stop() {}
