import type { CloudManagerError } from './cloud-manager-error.ts'
import { isObject } from './is-object.ts'
import { parseJson } from './parse-json.ts'

/** A successful answer that is about to be read. */
export interface Received {
  readonly response: Response
  /** The error that says that this is not an answer of the API. */
  readonly fail: () => CloudManagerError
  /** The error for an envelope that says no inside an answer that says yes. */
  readonly refuse: (status: number, json: unknown) => CloudManagerError
}

/** Reads one object. Unknown members stay; what the members are is what the document says. */
export async function readObject<Result>({ response, fail }: Received): Promise<Result> {
  const json = parseJson(await response.text())
  // Only a page of a list has results.
  if (!isObject(json) || 'results' in json) throw fail()
  // The document says what the object is.
  return json as Result
}

/** Reads a list that comes at once, in an envelope or bare. */
export async function readItems<Item>({ response, fail }: Received): Promise<readonly Item[]> {
  const json = parseJson(await response.text())
  const items = isObject(json) ? json['results'] : json
  if (!Array.isArray(items)) throw fail()
  // The document says what the items are.
  return items as readonly Item[]
}

/** Reads to the end, so that the connection can be used again. */
export async function readNothing({ response }: Received): Promise<void> {
  await response.text()
}

/** Reads whatever JSON there is; nothing at all where there may be none. With `envelope`, what is inside it. */
export async function readAny<Result>(
  { response, fail, refuse }: Received,
  mayBeEmpty: boolean,
  envelope: boolean,
): Promise<Result> {
  const text = await response.text()
  // An operation without a JSON answer has the type `undefined`.
  if (text === '' && (mayBeEmpty || response.status === 204)) return undefined as Result
  let json = parseJson(text)
  if (envelope && isObject(json) && typeof json['status'] === 'number') {
    const { status, content = json } = json
    if (status >= 400) throw refuse(status, content)
    json = content
  }
  if (typeof json !== 'object' || json === null) throw fail()
  // The document says what the JSON is.
  return json as Result
}
