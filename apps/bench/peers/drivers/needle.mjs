import needle from 'needle'
import { nameAndVersion } from '../../drivers/versions.mjs'

let options

export const version = () => nameAndVersion('needle', import.meta.url)

export function start({ username, password }) {
  options = { username, password, auth: 'digest', connection: 'keep-alive' }
}

export async function call(url) {
  const response = await needle('get', url, null, options)
  return { status: response.statusCode, text: String(response.body) }
}

export function stop() {}
