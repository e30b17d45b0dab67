import type { HttpResponse } from '../http/http-response.ts'
import { ApiError } from '../http/api-error.ts'
import { readOctets } from '../http/request-body.ts'
import type { IncomingMessage } from 'node:http'
import { readFlag } from '../rules/conventions.ts'
import { TOKEN_PATH } from '../http/addresses.ts'
import { OAuthError } from '../http/oauth-error.ts'
import type { AccessTokens } from './access-tokens.ts'

/** Responds at the token and the revocation endpoint. */
export async function handleOAuth(
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
  address: string,
  tokens: AccessTokens,
): Promise<HttpResponse> {
  if (request.method !== 'POST') {
    throw new ApiError(405, 'METHOD_NOT_ALLOWED', 'The only method that is allowed here is POST.', {
      headers: { allow: 'POST' },
    })
  }
  const form = new URLSearchParams((await readOctets(request)).toString())
  const pretty = readFlag(query, 'pretty', false)
  const envelope = readFlag(query, 'envelope', false)
  const { authorization, 'content-type': type = '' } = request.headers
  try {
    if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) {
      throw new OAuthError(
        400,
        'invalid_request',
        'The body must be application/x-www-form-urlencoded.',
      )
    }
    if (path === TOKEN_PATH) {
      const token = await tokens.issue({ authorization, form, address })
      const json = envelope ? { content: token, status: 200 } : token
      // RFC 6749 section 5.1: tokens must not be cached.
      return {
        status: 200,
        json,
        pretty,
        headers: { 'cache-control': 'no-store', pragma: 'no-cache' },
      }
    }
    await tokens.revoke({ authorization, form, address })
    return { status: 200 }
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error
    const json = { error: error.error, error_description: error.message }
    // RFC 6749 section 5.2: a client that used Authorization gets the scheme.
    const challenge = { 'www-authenticate': 'Basic realm="MMS Public API"' }
    const headers = error.status === 401 && authorization !== undefined ? challenge : {}
    return { status: error.status, json, pretty, headers }
  }
}
