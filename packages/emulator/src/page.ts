import { ApiError } from './api-error.ts'

/** Cuts a page out of a list and links it (sections 3.2 and 3.3). */
export function pageOf(items: readonly object[], query: URLSearchParams, address: string): object {
  const pageNum = readNumber(query, 'pageNum', 1, Number.MAX_SAFE_INTEGER)
  const itemsPerPage = readNumber(query, 'itemsPerPage', 100, 500)
  const start = (pageNum - 1) * itemsPerPage
  const link = (rel: string, page: number): object => {
    const linked = new URLSearchParams(query)
    linked.set('pageNum', String(page))
    linked.set('itemsPerPage', String(itemsPerPage))
    return { href: `${address}?${linked.toString()}`, rel }
  }
  const links = [link('self', pageNum)]
  if (pageNum > 1) links.push(link('previous', pageNum - 1))
  if (start + itemsPerPage < items.length) links.push(link('next', pageNum + 1))
  return {
    links,
    results: items.slice(start, start + itemsPerPage),
    ...(readFlag(query, 'includeCount', true) && { totalCount: items.length }),
  }
}

/** A query parameter that is `true` or `false`. */
export function readFlag(query: URLSearchParams, name: string, fallback: boolean): boolean {
  const value = query.get(name)
  if (value === null) return fallback
  if (value === 'true' || value === 'false') return value === 'true'
  throw invalid(name)
}

function readNumber(query: URLSearchParams, name: string, fallback: number, max: number): number {
  const value = query.get(name)
  if (value === null) return fallback
  const number = /^\d{1,15}$/.test(value) ? Number(value) : 0
  if (number < 1 || number > max) throw invalid(name)
  return number
}

function invalid(name: string): ApiError {
  return new ApiError(
    400,
    'INVALID_QUERY_PARAMETER',
    `An invalid query parameter ${name} was specified.`,
    [name],
  )
}
