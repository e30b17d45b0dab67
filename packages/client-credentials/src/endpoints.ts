import { serverText } from '@latchkey/contract'
import { TokenError } from '@latchkey/token-manager'
import type { JsonObject } from './json-object.ts'
import { requestJson } from './request-json.ts'
import { readEndpoint, type Settings } from './settings.ts'
import { rejection } from './token-response.ts'

/** How long the metadata of an issuer are used. */
const CACHE_MS = 3_600_000

/** The addresses of the authorization server. */
export interface Endpoints {
  readonly token: URL
  readonly revocation: URL | undefined
}

/** Knows the addresses of the authorization server, from options or from its metadata. */
export interface EndpointSource {
  get(signal: AbortSignal): Promise<Endpoints>
  /** Whether a URL is one of these addresses, which never need a token. */
  isOwn(url: URL): boolean
}

export function endpointSource(settings: Settings): EndpointSource {
  const { tokenEndpoint: token, issuer, revocationEndpoint } = settings
  const own = new Set<string>()
  const note = (url: URL | undefined): void => {
    if (url !== undefined) own.add(url.origin + url.pathname)
  }
  note(token)
  note(revocationEndpoint)
  const documents = issuer === undefined ? [] : documentsOf(new URL(issuer))
  for (const document of documents) note(document)
  let cached: { readonly endpoints: Endpoints; readonly until: number } | undefined

  return {
    async get(signal) {
      if (token !== undefined) return { token, revocation: revocationEndpoint }
      const now = settings.manager.clock?.monotonic() ?? performance.now()
      if (cached !== undefined && now < cached.until) return cached.endpoints
      try {
        const endpoints = await discover(settings, documents, signal)
        note(endpoints.token)
        note(endpoints.revocation)
        cached = { endpoints, until: now + CACHE_MS }
        return endpoints
      } catch (error) {
        if (cached !== undefined) return cached.endpoints
        throw error
      }
    },
    isOwn: ({ origin, pathname }) => own.has(origin + pathname),
  }
}

/** Where the metadata of an issuer are: RFC 8414 section 3.1, then OpenID Connect Discovery section 4. */
function documentsOf({ origin, pathname }: URL): readonly URL[] {
  const path = pathname.replace(/\/$/, '')
  return [
    new URL(`${origin}/.well-known/oauth-authorization-server${path}`),
    new URL(`${origin}${path}/.well-known/openid-configuration`),
  ]
}

/** @throws TokenError */
async function discover(
  settings: Settings,
  documents: readonly URL[],
  signal: AbortSignal,
): Promise<Endpoints> {
  const { allowInsecureHttp, clientAuthentication, issuer = '', manager } = settings
  const { revocationEndpoint } = settings
  let failure: TokenError | undefined
  for (const document of documents) {
    const response = await requestJson(settings, document, signal)
    const { ok, status, body } = response
    if (!ok) {
      failure = rejection(response, { now: manager.clock?.now() ?? Date.now(), secrets: [] })
      if (status === 404 || status === 400 || status === 405) continue
      throw failure
    }
    const { issuer: named, mtls_endpoint_aliases: aliases } = body ?? {}
    // RFC 8705 section 5. What is not an object has no such members.
    const preferred = clientAuthentication?.usesCertificate === true ? aliases : undefined
    const { token_endpoint: token, revocation_endpoint: revocation } = {
      ...body,
      ...(preferred as JsonObject | undefined),
    }
    const bad = (what: string) =>
      new TokenError(`the metadata of "issuer" ${what}`, { kind: 'response', status })
    if (named !== issuer) {
      const other = serverText(named, { maxLength: 200 }) ?? 'no issuer'
      throw bad(`name ${other} instead (RFC 8414 section 3.3)`)
    }
    if (typeof token !== 'string') throw bad('contain no token_endpoint')
    return {
      token: readEndpoint('token_endpoint of the issuer', token, allowInsecureHttp),
      revocation:
        revocationEndpoint ??
        (typeof revocation === 'string'
          ? readEndpoint('revocation_endpoint of the issuer', revocation, allowInsecureHttp)
          : undefined),
    }
  }
  throw failure ?? new TokenError('"issuer" has no metadata', { kind: 'response' })
}
