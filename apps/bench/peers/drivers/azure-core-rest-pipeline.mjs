import {
  bearerTokenAuthenticationPolicy,
  createDefaultHttpClient,
  createEmptyPipeline,
  createPipelineRequest,
} from '@azure/core-rest-pipeline'
import { requestToken } from '../request-token.mjs'

export function start(target) {
  const credential = {
    async getToken() {
      const { token, expiresAt } = await requestToken(target)
      return { token, expiresOnTimestamp: expiresAt }
    },
  }
  const pipeline = createEmptyPipeline()
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: [] }))
  const inner = createDefaultHttpClient()
  // The policy sends tokens over https only; the bench's server has none.
  const client = {
    sendRequest(request) {
      request.url = request.url.replace(/^https:/, 'http:')
      return inner.sendRequest(request)
    },
  }
  return async (url) => {
    const request = createPipelineRequest({
      url: url.replace(/^http:/, 'https:'),
      allowInsecureConnection: true,
    })
    const { status, bodyAsText } = await pipeline.sendRequest(client, request)
    return { status, text: bodyAsText ?? '' }
  }
}
