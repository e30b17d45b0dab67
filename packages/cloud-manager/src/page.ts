import { isObject } from './is-object.ts'

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[]
  /** `loop`: the server links to this page or an earlier one as the next. */
  readonly next: 'none' | 'follows' | 'loop'
  /** The number of items on all pages, which may be an estimate. */
  readonly totalCount: number | undefined
}

/**
 * Reads the body of a list: pages in an envelope, or everything at once in a bare array. `undefined`: the body is not a list.
 *
 * Of the link to the next page, only its presence counts, and whether it points to a later page. Its address is
 * never used: behind a proxy it can name another host, and a response must not decide where credentials go.
 */
export function readPage<Item>(
  body: unknown,
  pageNum: number,
  itemsPerPage: number,
): Page<Item> | undefined {
  if (Array.isArray(body)) {
    return pageOf<Item>(pageNum === 1 ? body : [], 'none', undefined)
  }
  if (!isObject(body) || !Array.isArray(body['results'])) return undefined
  const { results, links, totalCount } = body
  const isLinked = Array.isArray(links) && links.length > 0
  const follows = isLinked ? nextOf(links, pageNum) : results.length >= itemsPerPage && 'follows'
  return pageOf<Item>(
    results,
    (results.length > 0 && follows) || 'none',
    typeof totalCount === 'number' ? totalCount : undefined,
  )
}

function pageOf<Item>(
  items: readonly unknown[],
  next: Page<Item>['next'],
  totalCount: number | undefined,
): Page<Item> | undefined {
  for (const item of items) if (!isObject(item)) return undefined
  // The document says what the list holds; unknown fields and values are normal and stay.
  return { items: items as Item[], next, totalCount }
}

function nextOf(links: readonly unknown[], pageNum: number): Page<unknown>['next'] {
  const next = links.filter(isObject).find(({ rel }) => rel === 'next')
  if (next === undefined) return 'none'
  const linked = /[?&]pageNum=(\d+)/.exec(String(next['href']))?.[1]
  return linked !== undefined && Number(linked) <= pageNum ? 'loop' : 'follows'
}

/** A cheap fingerprint of a page: its first and its last item. */
export function endsOf({ items }: Page<unknown>): string {
  return JSON.stringify([items.length, items[0], items.at(-1)])
}
