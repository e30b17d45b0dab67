import { Buffer } from 'node:buffer'
import * as oauth from 'oauth4webapi'
import { nameAndVersion } from '../../drivers/versions.mjs'

let issuer
let client
let clientAuth
let kept

export const version = () => `${nameAndVersion('oauth4webapi', import.meta.url)}, as MongoDB's MCP`

export function start({ origin, username, password, tokenEndpoint }) {
  issuer = { issuer: origin, token_endpoint: tokenEndpoint }
  client = { client_id: username }
  const basic = Buffer.from(`${username}:${password}`).toString('base64')
  clientAuth = (_server, _client, _body, headers) => headers.set('authorization', `Basic ${basic}`)
  kept = undefined
}

// As MongoDB's MCP server has it: the token is asked for when there is none or its time is over, and set in a middleware.
export async function call(url) {
  if (kept === undefined || kept.expiresAt <= Date.now()) await renew()
  const request = new Request(url)
  request.headers.set('authorization', `Bearer ${kept.token}`)
  const response = await fetch(request)
  return { status: response.status, text: await response.text() }
}

async function renew() {
  const body = new URLSearchParams()
  const options = { [oauth.allowInsecureRequests]: true }
  const response = await oauth.clientCredentialsGrantRequest(
    issuer,
    client,
    clientAuth,
    body,
    options,
  )
  const answer = await oauth.processClientCredentialsResponse(issuer, client, response)
  kept = { token: answer.access_token, expiresAt: Date.now() + (answer.expires_in ?? 0) * 1_000 }
}

export function stop() {}
