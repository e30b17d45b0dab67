import type { CloudManagerError } from './cloud-manager-error.ts'
import { isObject } from './is-object.ts'
import { parseJson } from './parse-json.ts'

/** A successful response that is about to be read. */
export interface Received {
  readonly response: Response
  /** Reads the body, up to the limit of the client. */
  readonly text: () => Promise<string>
  /** The error for a response that is not one of the API. */
  readonly fail: () => Promise<CloudManagerError>
  /** The error for an envelope that contains an error although the HTTP status is a success. */
  readonly rejectionOf: (status: number, json: unknown) => Promise<CloudManagerError>
}

/** Reads one object. Unknown fields stay; the document says what the fields are. */
export async function readObject<Result>({ text, fail }: Received): Promise<Result> {
  const json = parseJson(await text())
  // Only a page of a list has results; the links to lists of agents have an empty one.
  if (!isObject(json) || isPage(json)) throw await fail()
  // The document says what the object is.
  return json as Result
}

function isPage({ results }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(results) ? results.length > 0 : results !== undefined
}

/** Reads a list without pages, in an envelope or as a bare array. */
export async function readItems<Item>({ text, fail }: Received): Promise<Item[]> {
  const json = parseJson(await text())
  const items = isObject(json) ? json['results'] : json
  if (!Array.isArray(items)) throw await fail()
  // The document says what the items are.
  return items as Item[]
}

/** Reads to the end, so that the connection can be used again. */
export async function readNothing({ text }: Received): Promise<void> {
  await text()
}

/** Reads any JSON; `undefined` for an empty body where that is allowed. With `envelope`, returns its content. */
export async function readAny<Result>(
  { response, text, fail, rejectionOf }: Received,
  mayBeEmpty: boolean,
  envelope: boolean,
): Promise<Result> {
  const body = await text()
  // An operation without a JSON response has the type `undefined`.
  if (body === '' && (mayBeEmpty || response.status === 204)) return undefined as Result
  let json = parseJson(body)
  if (envelope && isObject(json) && typeof json['status'] === 'number') {
    const { status, content = json } = json
    if (status >= 400) throw await rejectionOf(status, content)
    json = content
  }
  if (typeof json !== 'object' || json === null) throw await fail()
  // The document says what the JSON is.
  return json as Result
}
