import { type Call, exchange, type Line } from './exchange.ts'
import { parseJson } from './parse-json.ts'
import { endsOf, type Page, readPage } from './page.ts'

/**
 * A list that is fetched page by page while it is walked. Nothing is sent before it is walked or a page is asked for.
 *
 * @example
 * ```ts
 * import type { CloudManager } from '@latchkey/cloud-manager'
 *
 * export async function printProjects(cm: CloudManager): Promise<void> {
 *   for await (const { id, name } of cm.projects.list()) console.log(id, name)
 * }
 * ```
 */
export interface List<Item> extends AsyncIterable<Item> {
  /**
   * Fetches one page, counted from 1. Empty after the last one.
   *
   * @throws TypeError when the number is no whole number of at least 1
   */
  page(pageNum: number): Promise<readonly Item[]>
  /** Fetches all pages. */
  all(): Promise<readonly Item[]>
}

/** How to fetch a list. */
export interface ListOptions {
  /** Aborts fetching; it rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined
  /** 1 to 500. Default: 500, as many as the API allows. */
  readonly itemsPerPage?: number | undefined
}

const MAX_ITEMS_PER_PAGE = 500

/** Reads a list resource. */
export function createList<Item>(
  line: Line,
  call: Call,
  paged: boolean,
  itemsPerPage: number = MAX_ITEMS_PER_PAGE,
): List<Item> {
  const fetchPage: FetchPage<Item> = (pageNum, isWrong) => {
    const paging = paged ? { pageNum, itemsPerPage } : {}
    const query = { ...call.query, ...paging }
    return exchange(line, { ...call, query }, async ({ response, fail }) => {
      const page = readPage<Item>(parseJson(await response.text()), pageNum, itemsPerPage)
      if (page === undefined || isWrong?.(page)) throw fail()
      return page
    })
  }
  return {
    async page(pageNum) {
      if (!Number.isSafeInteger(pageNum) || pageNum < 1) {
        throw new TypeError('"pageNum" must be a whole number of at least 1')
      }
      return (await fetchPage(pageNum)).items
    },
    async all() {
      const items: Item[] = []
      for await (const item of walk(fetchPage, itemsPerPage)) items.push(item)
      return items
    },
    [Symbol.asyncIterator]: () => walk(fetchPage, itemsPerPage),
  }
}

type FetchPage<Item> = (
  pageNum: number,
  isWrong?: (page: Page<Item>) => boolean,
) => Promise<Page<Item>>

/** Walks the pages by number. While one is walked the next one is under way, and no more than that. */
async function* walk<Item>(
  fetchPage: FetchPage<Item>,
  itemsPerPage: number,
): AsyncGenerator<Item, void, undefined> {
  let following = fetchPage(1, isLoop)
  for (let pageNum = 2, seen = 0; ; pageNum++) {
    const page = await following
    seen += page.items.length
    if (page.next !== 'none') {
      const isWrong = repeats(page, seen, page.items.length === itemsPerPage)
      following = fetchPage(pageNum, (next) => isLoop(next) || isWrong(next))
      // It is reported when its turn comes, or never, when the caller does not walk that far.
      following.catch(() => undefined)
    }
    for (const item of page.items) yield item
    if (page.next === 'none') return
  }
}

function isLoop({ next }: Page<unknown>): boolean {
  return next === 'loop'
}

/**
 * A server that gives the same page for every number would never come to an end. Only full pages may look alike, and
 * only while more are counted.
 */
function repeats(
  page: Page<unknown>,
  seen: number,
  isFull: boolean,
): (next: Page<unknown>) => boolean {
  const ends = endsOf(page)
  return (next) => endsOf(next) === ends && !(isFull && (next.totalCount ?? 0) > seen)
}

/** The same list with every item turned into something else. */
export function mapList<From, To>(list: List<From>, turn: (item: From) => To): List<To> {
  return {
    page: async (pageNum) => (await list.page(pageNum)).map(turn),
    all: async () => (await list.all()).map(turn),
    async *[Symbol.asyncIterator]() {
      for await (const item of list) yield turn(item)
    },
  }
}
