import type { IncomingMessage } from 'node:http'
import { ApiError } from './api-error.ts'
import type { JsonAnswer } from './api.ts'
import { readText } from './request-body.ts'
import { OAuthError, type TokenDoor } from './token-door.ts'

/** Answers `POST /api/oauth/token` and `POST /api/oauth/revoke`; `undefined` when the path is another one. */
export async function answerOAuth(
  request: IncomingMessage,
  tokens: TokenDoor,
): Promise<JsonAnswer | undefined> {
  const path = request.url?.split('?', 1)[0]
  const isToken = path === '/api/oauth/token'
  if (!isToken && path !== '/api/oauth/revoke') return undefined
  if (request.method !== 'POST') {
    throw new ApiError(
      405,
      'METHOD_NOT_ALLOWED',
      `The method ${request.method ?? ''} is not allowed here.`,
    )
  }
  const form = new URLSearchParams(await readText(request))
  const { authorization, 'content-type': type = '' } = request.headers
  try {
    if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) {
      throw new OAuthError(
        400,
        'invalid_request',
        'The body must be application/x-www-form-urlencoded.',
      )
    }
    if (isToken) return { status: 200, json: await tokens.mint(authorization, form), pretty: false }
    await tokens.revoke(authorization, form)
    return { status: 200, json: undefined, pretty: false }
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error
    const json = { error: error.error, error_description: error.message }
    return { status: error.status, json, pretty: false }
  }
}
