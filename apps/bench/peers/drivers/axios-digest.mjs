import { Agent } from 'node:http'
import axios from 'axios'
import module from 'axios-digest'
import { nameAndVersion } from '../../drivers/versions.mjs'

let httpAgent
let client

export const version = () => nameAndVersion('axios-digest', import.meta.url)

export function start({ username, password }) {
  httpAgent = new Agent({ keepAlive: true })
  client = new module.default(username, password, axios.create({ httpAgent }))
}

export async function call(url) {
  const { status, data } = await client.get(url)
  return { status, text: String(data) }
}

export const stop = () => httpAgent.destroy()
