import { Agent } from 'node:http'
import module from '@mhoc/axios-digest-auth'
import axios from 'axios'
import { nameAndVersion } from '../../drivers/versions.mjs'

let httpAgent
let client

export const version = () => nameAndVersion('@mhoc/axios-digest-auth', import.meta.url)

export function start({ username, password }) {
  httpAgent = new Agent({ keepAlive: true })
  client = new module.default({ axios: axios.create({ httpAgent }), username, password })
}

export async function call(url) {
  const { status, data } = await client.request({ method: 'GET', url })
  return { status, text: String(data) }
}

export const stop = () => httpAgent.destroy()
