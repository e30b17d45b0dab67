import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
} from '@azure/core-rest-pipeline'
import { nameAndVersion } from '../../drivers/versions.mjs'

let client
let headers

export const version = () => nameAndVersion('@azure/core-rest-pipeline', import.meta.url)

export function start({ header }) {
  client = createDefaultHttpClient()
  headers = header === undefined ? {} : { authorization: header }
}

export async function call(url) {
  const request = createPipelineRequest({
    url,
    headers: createHttpHeaders(headers),
    allowInsecureConnection: true,
  })
  const { status, bodyAsText } = await client.sendRequest(request)
  return { status, text: bodyAsText ?? '' }
}

export function stop() {}
