import { Agent } from 'node:http'
import axios from 'axios'
import module from 'axios-digest'

export function start({ username, password }) {
  const httpAgent = new Agent({ keepAlive: true })
  const client = new module.default(username, password, axios.create({ httpAgent }))
  return (url) => client.get(url)
}
