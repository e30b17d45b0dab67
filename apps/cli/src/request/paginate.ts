import { Problem } from '../errors/problem.ts'
import { rejectionOf } from '../errors/rejection.ts'
import { indentJson } from '../terminal/indent-json.ts'
import { writeData } from '../terminal/text.ts'
import type { Received } from './received.ts'

/** The API's largest page. */
const PAGE_SIZE = '500'
const MOST_PAGES = 10_000

/** Prints the items of all pages as one JSON array, each page as soon as it is there. */
export async function printPages(
  first: URL,
  send: (url: URL) => Promise<Received>,
  options: { readonly pretty?: boolean },
): Promise<void> {
  const isPretty = options.pretty === true || process.stdout.isTTY
  let count = 0
  let isLast = false
  for (let page = 1; !isLast; page++) {
    if (page > MOST_PAGES) {
      throw new Problem('ERR_CLI_RESPONSE', `there are more than ${MOST_PAGES} pages`)
    }
    const url = withPage(first, page)
    const received = await send(url)
    if (!received.response.ok) throw await rejectionOf(received)
    const { items, total } = pageOf(received.bytes.toString())
    for (const item of items) {
      const text = isPretty ? `\n  ${indentJson(item, '  ').replaceAll('\n', '\n  ')}` : item
      writeData(`${count === 0 ? '[' : ','}${text}`)
      count++
    }
    const size = Number(url.searchParams.get('itemsPerPage'))
    isLast = items.length === 0 || (total === undefined ? items.length < size : count >= total)
  }
  writeData(count === 0 ? '[]\n' : isPretty ? '\n]\n' : ']\n')
}

function withPage(first: URL, page: number): URL {
  const url = new URL(first)
  if (!url.searchParams.has('itemsPerPage')) url.searchParams.set('itemsPerPage', PAGE_SIZE)
  url.searchParams.set('pageNum', String(page))
  return url
}

interface Page {
  /** The text of each item, digit for digit. */
  readonly items: readonly string[]
  readonly total: number | undefined
}

function pageOf(text: string): Page {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  if (Array.isArray(json)) return { items: itemTexts(text, undefined), total: json.length }
  const { results, totalCount } = (json ?? {}) as { results?: unknown; totalCount?: unknown } // any JSON
  if (!Array.isArray(results)) {
    throw new Problem('ERR_CLI_RESPONSE', 'the response is not a list', 'leave out --paginate')
  }
  return {
    items: itemTexts(text, 'results'),
    total: typeof totalCount === 'number' ? totalCount : undefined,
  }
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/gs

/** The texts of the items of an array: of the whole text, or of one member of its object. */
function itemTexts(text: string, member: string | undefined): string[] {
  const arrayDepth = member === undefined ? 1 : 2
  const items: string[] = []
  let depth = 0
  let key = ''
  let isInside = false
  let start = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const closes = token === '}' || token === ']'
    if (closes) depth--
    const endsItem =
      isInside && (token === ',' ? depth === arrayDepth : closes && depth === arrayDepth - 1)
    if (endsItem) {
      const item = text.slice(start, index).trim()
      if (item !== '') items.push(item)
      start = index + 1
      if (closes) return items
    }
    if (token === '{' || token === '[') depth++
    if (
      token === '[' &&
      depth === arrayDepth &&
      (member === undefined || key === JSON.stringify(member))
    ) {
      isInside = true
      start = index + 1
    }
    if (!isInside && depth === 1 && token.startsWith('"')) key = token
  }
  return items
}
