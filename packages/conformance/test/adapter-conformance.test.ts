import { adapterConformance, type Client, conformanceCases } from '@latchkey/conformance'
import { type Authenticator, requestTarget, sendWithAuth } from '@latchkey/contract'
import { describe, expect, test } from 'vitest'

type Make = (authenticator: Authenticator) => Client

/** A plain adapter for calls without a body, over the built-in fetch. */
function adapter(
  change: (authenticator: Authenticator) => Authenticator,
  headersOf = (headers: Readonly<Record<string, string>>) => headers,
): Make {
  return (authenticator) => ({
    send: ({ url: address, method, headers: own, signal }) => {
      const url = new URL(address)
      const request = {
        method,
        url,
        target: requestTarget(url),
        headers: new Headers(own),
        ...(signal && { signal }),
      }
      return sendWithAuth(change(authenticator), {
        request,
        send: (headers) =>
          fetch(url, {
            method,
            headers: { ...own, ...headersOf(headers) },
            ...(signal && { signal }),
          }),
        describe: ({ status, headers }) => ({ status, url, headers }),
        discard: async (response) => {
          await response.arrayBuffer()
        },
      })
    },
  })
}

/** Runs one case, and gives what it said is wrong. */
async function play(name: string, make: Make): Promise<unknown> {
  const cases = new Map<string, () => unknown>()
  adapterConformance({ test: (title, run) => cases.set(title, run) }, { name: 'it', make })
  const run = cases.get(`it ${name}`)
  if (run === undefined) throw new Error(`there is no case "${name}"`)
  try {
    await run()
    return undefined
  } catch (error) {
    return error
  }
}

const [first = ''] = conformanceCases
/** Cases of calls without a body. */
const PLAIN = conformanceCases.slice(0, 6).filter((name) => !name.includes('promises'))

test('every case is registered, under a name of its own', () => {
  const titles: string[] = []
  adapterConformance(
    { test: (title) => titles.push(title) },
    { name: 'x', make: adapter((a) => a) },
  )
  expect(titles).toEqual(conformanceCases.map((name) => `x ${name}`))
  expect(new Set(titles).size).toBe(titles.length)
})

test('a case that is excepted is skipped with its reason, and one that there is not is rejected', () => {
  const skipped: string[] = []
  const suite = { test: () => undefined, skip: (title: string) => skipped.push(title) }
  const make = adapter((a) => a)
  adapterConformance(suite, { name: 'x', make, except: { [first]: 'it can not' } })
  expect(skipped).toEqual([`x ${first} (it can not)`])
  expect(() => {
    adapterConformance(suite, { name: 'x', make, except: { nonsense: '' } })
  }).toThrow(TypeError)
})

test.each(PLAIN)('an adapter that keeps the rules passes: %s', async (name) => {
  expect(
    await play(
      name,
      adapter((authenticator) => authenticator),
    ),
  ).toBeUndefined()
})

describe('an adapter that breaks a rule fails', () => {
  const flaws: [string, Make][] = [
    ['ignores the scheme', adapter(() => ({ authorize: () => ({ headers: {} }) }))],
    [
      'does not settle',
      adapter((scheme) => ({
        authorize: async (request) => ({ headers: (await scheme.authorize(request)).headers }),
      })),
    ],
    [
      'settles twice',
      adapter((scheme) => ({
        authorize: async (request) => {
          const attempt = await scheme.authorize(request)
          return {
            ...attempt,
            settle: async (response) => {
              await attempt.settle?.(response)
              return attempt.settle?.(response)
            },
          }
        },
      })),
    ],
    [
      'loses the fields of the scheme',
      adapter(
        (scheme) => scheme,
        () => ({}),
      ),
    ],
  ]
  test.each(flaws)('an adapter that %s fails', async (_flaw, make) => {
    const found = await Promise.all(PLAIN.map((name) => play(name, make)))
    expect(found.filter((error) => error !== undefined)).not.toEqual([])
  })
})

test('the message of a case contains the causes of an error', async () => {
  const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  const failed = await play(first, () => ({
    send: () => Promise.reject(new TypeError('fetch failed', { cause: reset })),
  }))
  expect(String(failed)).toContain('fetch failed: read ECONNRESET')
  const circular = new Error('its own cause')
  circular.cause = circular
  expect(String(await play(first, () => ({ send: () => Promise.reject(circular) })))).toContain(
    'its own cause',
  )
})
