/** A request that the emulator received. Secrets in the path or query are replaced by `REDACTED`; bodies are not kept. */
export interface LoggedRequest {
  /** When the request arrived, in the emulator's time; epoch ms. */
  readonly at: number
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** The query without `?`; empty if there is none. */
  readonly query: string
  /** The public key or client id in the request, authenticated or not; `undefined` if there is none. */
  readonly credential: string | undefined
  /** The status of the response; `undefined` until it is sent, and if a fault closed the connection. */
  readonly status: number | undefined
  /** The id of the fault that changed the response. */
  readonly fault: number | undefined
}

/** An entry whose response is still to come. */
export interface OpenEntry extends LoggedRequest {
  credential: string | undefined
  status: number | undefined
  fault: number | undefined
}

const MAX_ENTRIES = 1000
const SECRET_QUERY = /\b((?:access_)?token|secret|password|client_secret|private_?key)=[^&]*/gi
const SECRET_PATH = /(\/byAgentApiKey\/)[^/]+|mdb_sa_sk_[\w-]+/g

/** Keeps the last 1000 requests. */
export class RequestLog {
  readonly #entries: OpenEntry[] = []

  /** The entries, the oldest first. The emulator never replaces this array. */
  get entries(): readonly LoggedRequest[] {
    return this.#entries
  }

  add(at: number, method: string, path: string, query: string): OpenEntry {
    const entry: OpenEntry = {
      at,
      method,
      path: redactPath(path.slice(0, 2000)),
      query: query === '' ? '' : query.slice(0, 2000).replace(SECRET_QUERY, '$1=REDACTED'),
      credential: undefined,
      status: undefined,
      fault: undefined,
    }
    if (this.#entries.length >= MAX_ENTRIES) this.#entries.shift()
    this.#entries.push(entry)
    return entry
  }

  clear(): void {
    this.#entries.length = 0
  }
}

function redactPath(path: string): string {
  if (!path.includes('byAgentApiKey') && !path.includes('mdb_sa_sk_')) return path
  return path.replace(SECRET_PATH, (_, parent?: string) => `${parent ?? ''}REDACTED`)
}
