import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAuthenticationInfo, parseChallenges } from '@latchkey/auth-header'
import { clientCredentials, isTokenError } from '@latchkey/client-credentials'
import { checkRequest } from '@latchkey/cloud-manager/validate'
import { readRedirect, retryAfterMs, serverText } from '@latchkey/contract'
import { startEmulator } from '@latchkey/emulator'
import { isSdkError } from '@latchkey/sdk'
import { readProfile } from '@latchkey/sdk/profiles'

/** Code that reads text from outside. */
export interface FuzzTarget {
  readonly name: string
  /** Kept inputs, small and reviewed. Every finding becomes one of them. */
  readonly corpus: readonly string[]
  /** @throws if the code does anything but accept the text, or reject it as documented */
  readonly run: (text: string) => void | Promise<void>
}

const corpusOf = (name: string): string[] =>
  JSON.parse(readFileSync(new URL(`corpus/${name}.json`, import.meta.url), 'utf8')) as string[]

function check(condition: boolean, what: string): void {
  if (!condition) throw new Error(what)
}

function isRecord(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string')
  )
}

/** Parsers of single fields, which are fast and synchronous. */
export const PARSERS: readonly (FuzzTarget & { readonly run: (text: string) => void })[] = [
  {
    name: 'challenges',
    corpus: corpusOf('challenges'),
    run: (text) => {
      for (const { scheme, params } of parseChallenges(text)) {
        check(
          scheme !== '' && scheme === scheme.toLowerCase(),
          'the scheme is empty or has capitals',
        )
        check(isRecord(params), 'a parameter is not text')
      }
    },
  },
  {
    name: 'authentication-info',
    corpus: corpusOf('authentication-info'),
    run: (text) => {
      check(isRecord(parseAuthenticationInfo(text)), 'a parameter is not text')
    },
  },
  {
    name: 'retry-after',
    corpus: corpusOf('retry-after'),
    run: (text) => {
      const ms = retryAfterMs(text, 1_800_000_000_000)
      check(ms === undefined || (ms >= 0 && ms <= 2 ** 53), `${String(ms)} ms`)
    },
  },
  {
    name: 'locations',
    corpus: corpusOf('locations'),
    run: (text) => {
      const from = { url: new URL('https://api.example/a'), method: 'POST' }
      try {
        const { url, isCrossOrigin } = readRedirect(from, 307, text)
        check(/^https?:$/.test(url.protocol), `the protocol is ${url.protocol}`)
        check(isCrossOrigin === (url.origin !== from.url.origin), 'a wrong origin')
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
      }
    },
  },
  {
    name: 'server-text',
    corpus: corpusOf('server-text'),
    run: (text) => {
      const shown = serverText(text) ?? ''
      check(shown.length <= 301 && !/[\p{Cc}\p{Cf}]/u.test(shown), 'control characters are shown')
    },
  },
]

const folder = mkdtempSync(join(tmpdir(), 'latchkey-fuzz-'))
const headers = { 'content-type': 'application/json' }

/** What reads whole documents. */
export const DOCUMENTS: readonly FuzzTarget[] = [
  {
    name: 'token-responses',
    corpus: corpusOf('token-responses'),
    run: async (text) => {
      const auth = clientCredentials({
        tokenEndpoint: 'https://authorization.example/token',
        ...{ clientId: 'id', clientSecret: 'secret', origins: 'https://api.example' },
        maxAttempts: 1,
        fetch: () => Promise.resolve(new Response(text, { headers })),
      })
      try {
        const { value } = await auth.accessToken()
        check(/^[\x21-\x7e]+$/.test(value), 'a token that no field can have')
      } catch (error) {
        if (!isTokenError(error)) throw error
      }
    },
  },
  {
    name: 'profiles',
    corpus: corpusOf('profiles'),
    run: (text) => {
      const file = join(folder, 'profile.json')
      writeFileSync(file, text, { mode: 0o600 })
      try {
        readProfile(file)
      } catch (error) {
        if (!isSdkError(error)) throw error
      }
    },
  },
  {
    name: 'seeds',
    corpus: corpusOf('seeds'),
    run: async (text) => {
      const seed = parsed(text)
      if (seed === undefined) return
      try {
        const emulator = await startEmulator({ seed: seed as never })
        await emulator.close()
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
        check(error.message.length < 2_000, 'a long message')
      }
    },
  },
  {
    name: 'validators',
    corpus: corpusOf('validators'),
    run: (text) => {
      const body = parsed(text)
      for (const [method, path] of [
        ['POST', '/orgs/{orgId}/apiKeys'],
        ['POST', '/groups/{groupId}/alertConfigs'],
        ['PUT', '/groups/{groupId}/automationConfig'],
      ] as const) {
        for (const { errorCode, message } of checkRequest(method, path, { body })) {
          check(errorCode !== '' && message !== '', 'an issue without a code or a message')
        }
      }
    },
  },
]

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
