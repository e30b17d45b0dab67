import { onAbort } from '@latchkey/contract'
import type { CallOptions } from './call-options.ts'
import { type Call, exchange, type Line } from './exchange.ts'
import { parseJson } from './parse-json.ts'
import { endsOf, type Page, readPage } from './page.ts'
import { scopedTemplate } from './path-template.ts'
import type { Subject } from './unusable-response.ts'

/**
 * A list, fetched page by page during iteration. Nothing is sent before the first page is needed.
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
   * Fetches one page. Empty after the last one.
   *
   * @param pageNum counted from 1
   * @throws TypeError when it is not a whole number of at least 1
   */
  page(pageNum: number): Promise<Item[]>
  /**
   * Fetches all pages.
   *
   * @throws CloudManagerError when there are more than `maxPages`
   */
  all(): Promise<Item[]>
}

/** Options for methods that list. `onResponse` is called for each page. */
export interface ListOptions extends CallOptions {
  /** Number of items on a page, 1 to 500. Default: 500. */
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
  const fetchPage: FetchPage<Item> = (pageNum, signal, isWrong) => {
    const paging = paged ? { pageNum, itemsPerPage } : {}
    const query = { ...call.query, ...paging }
    return exchange(line, { ...call, query, signal }, async ({ text, fail }) => {
      const page = readPage<Item>(parseJson(await text()), pageNum, itemsPerPage)
      if (page === undefined || isWrong?.(page)) throw await fail()
      return page
    })
  }
  const walkAll = () => walk(fetchPage, itemsPerPage, call.signal, line.maxPages, subject)
  const subject = () => ({
    operation: `${call.method} ${scopedTemplate(call.template, call.params)}`,
    caller: line.caller,
  })
  return {
    async page(pageNum) {
      if (!Number.isSafeInteger(pageNum) || pageNum < 1) {
        throw new TypeError('"pageNum" must be a whole number of at least 1')
      }
      return (await fetchPage(pageNum, call.signal)).items
    },
    async all() {
      const items: Item[] = []
      for await (const item of walkAll()) items.push(item)
      return items
    },
    [Symbol.asyncIterator]: walkAll,
  }
}

type FetchPage<Item> = (
  pageNum: number,
  signal: AbortSignal | undefined,
  isWrong?: (page: Page<Item>) => boolean,
) => Promise<Page<Item>>

/** Iterates over the pages by number. While the caller processes one page, only the next one is fetched. */
async function* walk<Item>(
  fetchPage: FetchPage<Item>,
  itemsPerPage: number,
  signal: AbortSignal | undefined,
  maxPages: number,
  subject: () => Subject,
): AsyncGenerator<Item, void, undefined> {
  let controller: AbortController
  const abort = () => {
    controller.abort(signal?.reason)
  }
  // A signal for each page: fetch leaves listeners on a signal until they are collected as garbage.
  const pageSignal = () => {
    controller = new AbortController()
    if (signal?.aborted) abort()
    return controller.signal
  }
  const stop = signal && onAbort(signal, abort)
  let isLast = false
  try {
    let following = fetchPage(1, pageSignal(), isLoop)
    for (let pageNum = 2, seen = 0; ; pageNum++) {
      const page = await following
      seen += page.items.length
      isLast = page.next === 'none'
      if (!isLast && pageNum <= maxPages) {
        const isFull = page.items.length === itemsPerPage
        following = fetchPage(pageNum, pageSignal(), isLoopAfter(page, isFull, seen))
        // Its error is thrown when the caller reaches this page, or never.
        following.catch(() => undefined)
      }
      for (const item of page.items) yield item
      if (isLast) return
      if (pageNum > maxPages) {
        const { tooManyPages } = await import('./unusable-response.ts')
        throw tooManyPages(subject(), maxPages)
      }
    }
  } finally {
    stop?.()
    // A caller who stops early does not wait for the next page; neither does the process.
    if (!isLast) abort()
  }
}

function isLoop({ next }: Page<unknown>): boolean {
  return next === 'loop'
}

/**
 * Whether a page repeats earlier items: a server that returns the same page for every number would cause an
 * endless loop. Equal pages are accepted only if they are full and the count says that more follow.
 */
function isLoopAfter(
  page: Page<unknown>,
  isFull: boolean,
  seen: number,
): (next: Page<unknown>) => boolean {
  const ends = endsOf(page)
  return (next) =>
    isLoop(next) || (endsOf(next) === ends && !(isFull && (next.totalCount ?? 0) > seen))
}

/** The same list with each item mapped. */
export function mapList<From, To>(list: List<From>, turn: (item: From) => To): List<To> {
  return {
    page: async (pageNum) => (await list.page(pageNum)).map(turn),
    all: async () => (await list.all()).map(turn),
    async *[Symbol.asyncIterator]() {
      for await (const item of list) yield turn(item)
    },
  }
}
