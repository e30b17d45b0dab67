// Every client with every scheme, as functions that send one call and read its response.
import { Agent as HttpAgent } from 'node:http'
import { withAuth as axiosAuth } from '@latchkey/axios'
import { clientCredentials } from '@latchkey/client-credentials'
import { digest } from '@latchkey/digest'
import { withAuth as fetchAuth } from '@latchkey/fetch'
import { withAuth as undiciAuth } from '@latchkey/undici'
import axios from 'axios'
import * as undici7 from 'undici'
import { PASSWORD, USERNAME } from './credentials.mjs'

export const SCHEMES = {
  digest: (origins) => digest({ username: USERNAME, password: PASSWORD, origins }),
  'client-credentials': (origins) =>
    clientCredentials({
      tokenEndpoint: `${origins}/token`,
      clientId: USERNAME,
      clientSecret: PASSWORD,
      origins,
    }),
}

export const CLIENTS = {
  fetch: fetchClient,
  'undici-7': (scheme) => undiciClient(scheme, undici7),
  'axios-http': (scheme) => axiosClient(scheme, 'http'),
  'axios-fetch': (scheme) => axiosClient(scheme, 'fetch'),
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 19)) {
  const undici8 = await import('undici8')
  CLIENTS['undici-8'] = (scheme) => undiciClient(scheme, undici8)
}

function fetchClient(scheme) {
  const fetch = fetchAuth(scheme)
  return {
    send: async (url, { method, headers, body }) => {
      const response = await fetch(url, { method, headers, body })
      const text = await response.text()
      return { status: response.status, text, generation: response.headers.get('x-generation') }
    },
    close: () => undefined,
  }
}

function undiciClient(scheme, { Agent, request }) {
  const agent = new Agent()
  const dispatcher = agent.compose(undiciAuth(scheme))
  return {
    send: async (url, options) => {
      const { statusCode: status, headers, body } = await request(url, { dispatcher, ...options })
      return { status, text: await body.text(), generation: headers['x-generation'] }
    },
    close: () => agent.destroy(),
  }
}

function axiosClient(scheme, adapter) {
  const httpAgent = new HttpAgent({ keepAlive: true })
  const client = axios.create({
    adapter: axiosAuth(scheme, adapter),
    httpAgent,
    responseType: 'text',
    validateStatus: null,
  })
  return {
    send: async (url, { method, headers, body: data }) => {
      const { status, data: text, headers: fields } = await client({ url, method, headers, data })
      return { status, text, generation: fields['x-generation'] }
    },
    close: () => httpAgent.destroy(),
  }
}
