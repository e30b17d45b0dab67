import { serverText } from './server-text.ts'
import type { Settings } from './settings.ts'
import { TokenError } from './token-error.ts'
import { within } from './waiting.ts'

/** An answer whose body was read. */
export interface FormAnswer {
  readonly status: number
  readonly headers: Headers
  /** The body; `undefined` when it is longer than the limit. */
  readonly text: string | undefined
}

/** Sends a form once and reads the answer, both within one timeout. Redirects are not followed. */
export async function postForm(
  settings: Settings,
  endpoint: URL,
  form: URLSearchParams,
  authorization: string | undefined,
): Promise<FormAnswer> {
  const send = settings.fetch ?? globalThis.fetch
  try {
    return await within(settings.clock, settings.timeoutMs, async (signal) => {
      const response = await send(endpoint, {
        method: 'POST',
        headers: {
          accept: 'application/json',
          'content-type': 'application/x-www-form-urlencoded',
          ...(authorization !== undefined && { authorization }),
        },
        body: form.toString(),
        redirect: 'manual',
        cache: 'no-store',
        signal,
      })
      const { status, headers } = response
      return { status, headers, text: await readText(response, settings.maxBodyBytes) }
    })
  } catch (error) {
    if (error instanceof TokenError) throw error
    // No cause: a fetch of the caller's may keep the whole request in its error.
    throw new TokenError(`no answer from ${endpoint.origin} (${reasonOf(error, settings)})`, {
      kind: 'network',
      retryable: true,
    })
  }
}

async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  // Leaving the loop cancels the body.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** The system's code for a failed connection, such as ECONNREFUSED, which fetch keeps in the cause; else its words. */
function reasonOf(error: unknown, { secrets }: Settings): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : undefined
  // Whatever it is, it is only looked at.
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown }
  return serverText(typeof code === 'string' ? code : String(message), secrets)
}
