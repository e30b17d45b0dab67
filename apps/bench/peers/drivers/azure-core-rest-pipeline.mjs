import {
  bearerTokenAuthenticationPolicy,
  createDefaultHttpClient,
  createEmptyPipeline,
  createPipelineRequest,
} from '@azure/core-rest-pipeline'
import { Buffer } from 'node:buffer'
import { nameAndVersion } from '../../drivers/versions.mjs'

let pipeline
let client

export const version = () => nameAndVersion('@azure/core-rest-pipeline', import.meta.url)

export function start({ username, password, tokenEndpoint }) {
  const basic = Buffer.from(`${username}:${password}`).toString('base64')
  const credential = {
    async getToken() {
      const response = await fetch(tokenEndpoint, {
        method: 'POST',
        headers: { authorization: `Basic ${basic}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      })
      const { access_token: token, expires_in: seconds } = await response.json()
      return { token, expiresOnTimestamp: Date.now() + seconds * 1_000 }
    },
  }
  pipeline = createEmptyPipeline()
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: [] }))
  const inner = createDefaultHttpClient()
  // The policy sends tokens over https only; the bench's server has none.
  client = {
    sendRequest(request) {
      request.url = request.url.replace(/^https:/, 'http:')
      return inner.sendRequest(request)
    },
  }
}

export async function call(url) {
  const request = createPipelineRequest({
    url: url.replace(/^http:/, 'https:'),
    allowInsecureConnection: true,
  })
  const { status, bodyAsText } = await pipeline.sendRequest(client, request)
  return { status, text: bodyAsText ?? '' }
}

export function stop() {}
