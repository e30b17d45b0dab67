// A process of its own: sends the requests that it is given with nothing but fetch, so many at a time, reads each answer as
// JSON, and sends how long all of them took, in ms.
import { performance } from 'node:perf_hooks'

process.on(
  'message',
  async (/** @type {{ urls: string[], token: string, concurrency: number }} */ task) => {
    const { urls, token, concurrency } = task
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
    const waiting = [...urls]
    const begun = performance.now()
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
          const response = await fetch(url, { headers })
          if (!response.ok) throw new Error(`status ${response.status} of ${url}`)
          await response.json()
        }
      }),
    )
    process.send?.(performance.now() - begun)
  },
)
