import { Agent } from 'node:http'
import module from '@mhoc/axios-digest-auth'
import axios from 'axios'

export function start({ username, password }) {
  const httpAgent = new Agent({ keepAlive: true })
  const client = new module.default({ axios: axios.create({ httpAgent }), username, password })
  return (url) => client.request({ method: 'GET', url })
}
