import { isTokenError } from '@latchkey/token-manager'
import { callOption } from './option-failure.ts'
import type { Settings } from './settings.ts'
import { readTexts } from './texts.ts'

/** Decides which secret to send. */
export interface ClientSecrets {
  /**
   * Sends a request with the secret that worked last, else the first. If the server rejects it, each further secret is
   * tried once; a function is then called once more, because its secret may have been rotated. A retry does not repeat the
   * secrets that were rejected before it.
   */
  use<T>(isRetry: boolean, send: (secret: string) => Promise<T>): Promise<T>
}

export function clientSecrets({ clientSecret = [] }: Settings): ClientSecrets {
  let preferred: string | undefined
  let rejected = new Set<string>()

  async function read(): Promise<readonly string[]> {
    if (typeof clientSecret !== 'function') return readTexts('clientSecret', clientSecret)
    const value: unknown = await callOption('clientSecret', clientSecret)
    return readTexts('clientSecret', value)
  }

  return {
    async use(isRetry, send) {
      if (!isRetry) rejected = new Set()
      let secrets = await read()
      let isReread = typeof clientSecret !== 'function'
      for (;;) {
        const usable = secrets.filter((secret) => !rejected.has(secret))
        const secret = usable.find((one) => one === preferred) ?? usable[0] ?? secrets[0] ?? ''
        try {
          const result = await send(secret)
          preferred = secret
          return result
        } catch (error) {
          if (!isAboutClient(error)) throw error
          rejected.add(secret)
          const isLeft = () => secrets.some((one) => !rejected.has(one))
          if (!isLeft() && !isReread) {
            isReread = true
            secrets = await read()
          }
          if (!isLeft()) throw error
        }
      }
    },
  }
}

/** Whether the server rejected the client's authentication: RFC 6749 section 5.2, or any 401. */
function isAboutClient(error: unknown): boolean {
  return isTokenError(error) && (error.oauthError === 'invalid_client' || error.status === 401)
}
