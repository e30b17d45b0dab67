import { serverText } from '@latchkey/contract'
import { type JsonObject, parseObject } from './json-object.ts'
import type { Settings } from './settings.ts'
import { TokenError } from './token-error.ts'
import { within } from './waiting.ts'

/** An answer whose body was read. */
export interface FormAnswer {
  /** The status is one of success. */
  readonly ok: boolean
  readonly status: number
  readonly headers: Headers
  /** The JSON object that the body is; `undefined` when it is another thing, or longer than the limit. */
  readonly body: JsonObject | undefined
  /** What the server was told and no text may show. */
  readonly secrets: readonly string[]
}

/** Sends a form once and reads the answer, both within one timeout. Redirects are not followed. */
export async function postForm(
  settings: Settings,
  endpoint: URL,
  form: URLSearchParams,
  authorization: string | undefined,
  secrets: readonly string[],
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
        signal,
      })
      const { ok, status, headers } = response
      const body = parseObject(await readText(response, settings.maxBodyBytes))
      return { ok, status, headers, body, secrets }
    })
  } catch (error) {
    if (error instanceof TokenError) throw error
    const reason = serverText(reasonOf(error), { secrets, maxLength: 200 }) ?? 'no reason'
    // No cause: a fetch of the caller's may keep the whole request in its error.
    throw new TokenError(`no answer from ${endpoint.origin} (${reason})`, {
      kind: 'network',
      retryable: true,
    })
  }
}

/** The body as text; nothing when it is too long. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  // Leaving the loop cancels the body.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) return ''
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** The system's code for a failed connection, such as ECONNREFUSED, which fetch keeps in the cause; else its words. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  // Whatever it is, it is only looked at.
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown }
  return String(code ?? message)
}
