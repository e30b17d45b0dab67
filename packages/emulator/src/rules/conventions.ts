import type { ApiError } from '../http/api-error.ts'
import { badRequest, invalidField } from '../http/api-error.ts'

/** Rule 27: an unknown field is rejected by name. */
export function rejectUnknownField(field: string): ApiError {
  return invalidField('INVALID_ATTRIBUTE', field, `An invalid attribute ${field} was specified.`)
}

const FIRST_PAGE = { pageNum: 1, itemsPerPage: 100, includeCount: true }

/** Rule 28: pages count from 1, with 1 to 500 items, by default 100. */
export function paging(query: URLSearchParams): {
  pageNum: number
  itemsPerPage: number
  includeCount: boolean
} {
  if (query.size === 0) return FIRST_PAGE
  return {
    pageNum: readNumber(query, 'pageNum', 1, Number.MAX_SAFE_INTEGER),
    itemsPerPage: readNumber(query, 'itemsPerPage', 100, 500),
    includeCount: readFlag(query, 'includeCount', true),
  }
}

/** A query parameter that is `true` or `false`. */
export function readFlag(query: URLSearchParams, name: string, fallback: boolean): boolean {
  const value = query.get(name)
  if (value === null) return fallback
  if (value === 'true' || value === 'false') return value === 'true'
  throw invalidQuery(name)
}

function readNumber(query: URLSearchParams, name: string, fallback: number, max: number): number {
  const value = query.get(name)
  if (value === null) return fallback
  const number = /^\d{1,15}$/.test(value) ? Number(value) : 0
  if (number < 1 || number > max) throw invalidQuery(name)
  return number
}

export function invalidQuery(name: string): ApiError {
  return badRequest(
    'INVALID_QUERY_PARAMETER',
    `An invalid query parameter ${name} was specified.`,
    name,
  )
}
