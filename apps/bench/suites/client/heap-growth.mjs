// Prints by how many bytes the heap grows while 100,000 items are walked over 200 pages.
import { CloudManager } from '@latchkey/cloud-manager'

/** @type {typeof globalThis.fetch} */
const fetch = (url) => {
  const page = Number(new URL(String(url)).searchParams.get('pageNum'))
  const results = Array.from({ length: page > 200 ? 0 : 500 }, (_, n) => ({
    id: `${page}-${n}`,
    desc: 'x'.repeat(200),
    roles: [],
  }))
  return Promise.resolve(Response.json({ results, totalCount: 100_000 }))
}

const heapUsed = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const cm = new CloudManager({ fetch })
let items = 0
let before = 0
let after = 0
for await (const key of cm.apiKeys.list({ orgId: 'o' })) {
  if (key.id !== '') items++
  if (items === 10_000) before = heapUsed()
  if (items === 99_000) after = heapUsed()
}
if (items !== 100_000) throw new Error(`${items} items instead of 100,000`)
process.stdout.write(String(after - before))
