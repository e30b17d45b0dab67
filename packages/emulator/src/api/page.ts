import { paging } from '../rules/conventions.ts'

/** Selects a page of a list and adds its links. */
export function pageOf(items: readonly object[], query: URLSearchParams, address: string): object {
  const { pageNum, itemsPerPage, includeCount } = paging(query)
  const start = (pageNum - 1) * itemsPerPage
  const link = (rel: string, page: number): object => {
    // The usual request has no query: nothing needs to be escaped.
    if (query.size === 0) {
      return { href: `${address}?pageNum=${page}&itemsPerPage=${itemsPerPage}`, rel }
    }
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
    ...(includeCount && { totalCount: items.length }),
  }
}
