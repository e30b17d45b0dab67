import { ApiError } from '../http/api-error.ts'

/** The first version of the Atlas paths, and the version that added service accounts. */
const FIRST = '2023-01-01'
const SERVICE_ACCOUNTS = '2024-08-05'

const VERSIONED = /application\/vnd\.atlas\.([^\s,;+]+)\+json/g

/**
 * Rule 32: a request for an Atlas path names the date of a version in `Accept`; the newest version up to that date
 * responds.
 *
 * @returns the media type of the response
 * @throws ApiError 406 if no version, or a date on which no version exists, is named
 */
export function atlasMediaType(accept: string | undefined, path: string, now: number): string {
  const version = path.includes('/serviceAccounts') ? SERVICE_ACCOUNTS : FIRST
  for (const [, date = ''] of (accept ?? '').slice(0, 1000).matchAll(VERSIONED)) {
    if (isDate(date) && date >= version && Date.parse(date) <= now) {
      return `application/vnd.atlas.${version}+json`
    }
  }
  throw new ApiError(
    406,
    'INVALID_VERSION_DATE',
    `Invalid accept header or version date. Send Accept: application/vnd.atlas.${version}+json.`,
    { parameters: [(accept ?? '').slice(0, 200)] },
  )
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
