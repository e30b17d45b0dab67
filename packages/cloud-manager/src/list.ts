import { isObject, notTheApi, type Transport } from './transport.ts'

/** A list that is fetched page by page while it is walked. */
export interface List<Item> extends AsyncIterable<Item> {
  /** Fetches one page, counted from 1. Empty after the last one. */
  page(pageNum: number): Promise<readonly Item[]>
  /** Fetches all pages. */
  all(): Promise<readonly Item[]>
}

const ITEMS_PER_PAGE = 500

/** Reads a list resource, with as many items on a page as the API allows. */
export function createList<Item>(transport: Transport, path: string): List<Item> {
  const fetchPage = async (pageNum: number): Promise<{ items: readonly Item[]; last: boolean }> => {
    const query = `?pageNum=${pageNum}&itemsPerPage=${ITEMS_PER_PAGE}`
    const body = await transport.request('GET', path + query)
    if (!isObject(body) || !Array.isArray(body['results'])) throw notTheApi(200)
    // The API documents what it lists; unknown fields are normal and stay.
    const items = body['results'] as readonly Item[]
    return { items, last: items.length < ITEMS_PER_PAGE }
  }
  async function* walk(): AsyncGenerator<Item, void, undefined> {
    for (let pageNum = 1; ; pageNum++) {
      const { items, last } = await fetchPage(pageNum)
      yield* items
      if (last) return
    }
  }
  return {
    page: async (pageNum) => (await fetchPage(pageNum)).items,
    all: async () => {
      const items: Item[] = []
      for await (const item of walk()) items.push(item)
      return items
    },
    [Symbol.asyncIterator]: walk,
  }
}
