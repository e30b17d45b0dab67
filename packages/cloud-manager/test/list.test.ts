import { expect, test } from 'vitest'
import { json, serve } from './support/server.ts'

const project = (n: number) => ({ id: String(n), name: `P${n}`, orgId: 'o' })
const projects = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => project(from + n))

/** Cuts 1007 projects into pages, as the API does. */
function page(url = '', total = 1007) {
  const query = new URL(url, 'http://x').searchParams
  const [pageNum, itemsPerPage] = [Number(query.get('pageNum')), Number(query.get('itemsPerPage'))]
  const from = (pageNum - 1) * itemsPerPage
  const link = (rel: string, n: number) => ({
    rel,
    href: `https://internal.example/api/public/v1.0/groups?pageNum=${n}&itemsPerPage=${itemsPerPage}`,
  })
  return {
    links: [
      link('self', pageNum),
      ...(from + itemsPerPage < total ? [link('next', pageNum + 1)] : []),
    ],
    results: projects(Math.max(0, Math.min(itemsPerPage, total - from)), from),
    totalCount: total,
  }
}

test('a list gives all items of all pages, in order', async () => {
  await using server = await serve((request, response) => json(response, page(request.url)))
  const names: string[] = []
  for await (const { name } of server.cm.projects.list()) names.push(name)
  expect(names).toEqual(projects(1007).map(({ name }) => name))
  expect(server.requests).toHaveLength(3)
  expect(await server.cm.projects.list().all()).toHaveLength(1007)
  expect(await server.cm.projects.list().page(3)).toHaveLength(7)
  expect(await server.cm.projects.list().page(4)).toEqual([])
})

test('a list fetches at most one page ahead', async () => {
  await using server = await serve((request, response) => json(response, page(request.url)))
  let seen = 0
  for await (const { id } of server.cm.projects.list({ itemsPerPage: 10 })) {
    expect(id).toBe(String(seen++))
    expect(server.requests.length).toBeLessThanOrEqual(Math.ceil(seen / 10) + 1)
    if (seen === 95) break
  }
  expect(server.requests.length).toBeLessThanOrEqual(11)
})

test('a list sends nothing before it is walked', async () => {
  await using server = await serve((_request, response) => json(response, []))
  server.cm.projects.list()
  expect(server.requests).toEqual([])
})

test('a list reports what went wrong on the page ahead when its turn comes', async () => {
  await using server = await serve((request, response) => {
    if (request.url?.includes('pageNum=2')) json(response, { errorCode: 'X' }, 404)
    else json(response, page(request.url))
  })
  let seen = 0
  const walk = async () => {
    for await (const { id } of server.cm.projects.list()) seen += id === '' ? 0 : 1
  }
  await expect(walk()).rejects.toMatchObject({ kind: 'not-found' })
  expect(seen).toBe(500)
})

test('a list stops quietly when the caller stops, whatever comes of the page ahead', async () => {
  await using server = await serve((request, response) => {
    if (request.url?.includes('pageNum=2')) response.destroy()
    else json(response, page(request.url))
  })
  for await (const { id } of server.cm.projects.list({ itemsPerPage: 10 })) {
    expect(id).toBe('0')
    break
  }
})

test('a list requests the given number of items, with the filters', async () => {
  await using server = await serve((_request, response) => json(response, { results: [] }))
  await server.cm.projects.list({ itemsPerPage: 20, name: 'a b&c' }).page(2)
  await server.cm.projects.list({ orgId: 'o1', name: undefined }).all()
  expect(server.requests).toEqual([
    'GET /api/public/v1.0/groups?name=a%20b%26c&pageNum=2&itemsPerPage=20',
    'GET /api/public/v1.0/orgs/o1/groups?pageNum=1&itemsPerPage=500',
  ])
})

test('a list that comes as a bare array looks the same', async () => {
  await using server = await serve((_request, response) =>
    json(response, [{ id: 'i1' }, { id: 'i2' }]),
  )
  const list = server.cm.invitations.list({ orgId: 'o1' }, { username: 'a@b.example' })
  expect(await list.all()).toEqual([{ id: 'i1' }, { id: 'i2' }])
  expect(await list.page(1)).toHaveLength(2)
  expect(await list.page(2)).toEqual([])
  expect(server.requests[0]).toBe('GET /api/public/v1.0/orgs/o1/invites?username=a%40b.example')
})

test.each([0, -1, 1.5, Number.NaN])('a list has no page %d', async (pageNum) => {
  await using server = await serve((_request, response) => json(response, []))
  await expect(server.cm.projects.list().page(pageNum)).rejects.toThrow(TypeError)
  expect(server.requests).toEqual([])
})

test('a list is walked by one consumer after another, each from the start', async () => {
  await using server = await serve((request, response) => json(response, page(request.url, 3)))
  const list = server.cm.projects.list()
  expect(await list.all()).toHaveLength(3)
  expect(await list.all()).toHaveLength(3)
})

test.each([0, 3, 1e15, -1, 'many', null])('totalCount %j changes nothing', async (totalCount) => {
  await using server = await serve((request, response) =>
    json(response, { ...page(request.url, 25), totalCount }),
  )
  expect(await server.cm.projects.list({ itemsPerPage: 10 }).all()).toHaveLength(25)
})

test('links that are missing are not needed', async () => {
  await using server = await serve((request, response) =>
    json(response, { results: page(request.url, 25).results }),
  )
  expect(await server.cm.projects.list({ itemsPerPage: 10 }).all()).toHaveLength(25)
})

test('a server that gives fewer items than asked for, but links on, is walked to the end', async () => {
  await using server = await serve((request, response) =>
    json(response, page(request.url?.replace('itemsPerPage=500', 'itemsPerPage=10'), 25)),
  )
  expect(await server.cm.projects.list().all()).toHaveLength(25)
})

test.each([
  ['the same page', 1],
  ['an earlier page', 0],
])('a next link to %s ends in an error', async (_, pageNum) => {
  await using server = await serve((_request, response) => {
    const href = `https://x.example/?pageNum=${pageNum}`
    json(response, { links: [{ rel: 'next', href }], results: projects(500), totalCount: 1e9 })
  })
  await expect(server.cm.projects.list().all()).rejects.toMatchObject({ kind: 'response' })
  expect(server.requests).toHaveLength(1)
})

test.each([
  { links: [{ rel: 'next', href: 'http://evil.example/next' }], totalCount: 7 },
  { links: [], totalCount: 500 },
  {},
])('the same page for every number ends in an error: %j', async (rest) => {
  await using server = await serve((_request, response) =>
    json(response, { results: projects(500), ...rest }),
  )
  await expect(server.cm.projects.list().all()).rejects.toMatchObject({ kind: 'response' })
  expect(server.requests).toHaveLength(2)
})

test('a short page that comes again and again ends in an error, whatever is counted', async () => {
  await using server = await serve((_request, response) => {
    const links = [{ rel: 'next', href: 'http://evil.example/next' }]
    json(response, { links, results: [{ id: 1 }], totalCount: 1e12 })
  })
  await expect(server.cm.projects.list().all()).rejects.toMatchObject({ kind: 'response' })
  expect(server.requests).toHaveLength(2)
})

test('the address of a next link is never asked', async () => {
  await using elsewhere = await serve((_request, response) => json(response, []))
  await using server = await serve((request, response) => {
    const body = page(request.url, 25)
    for (const link of body.links) link.href = link.href.replace(/^https:..[^/]+/, elsewhere.origin)
    json(response, body)
  })
  expect(await server.cm.projects.list({ itemsPerPage: 10 }).all()).toHaveLength(25)
  expect(elsewhere.requests).toEqual([])
})

test.each([
  [null],
  [[null]],
  [['text']],
  [{ results: [1] }],
  [{ results: { 0: {} } }],
  [{ results: null }],
  [{}],
  ['text'],
  [7],
])('a response that is not a list is an error: %j', async (body) => {
  await using server = await serve((_request, response) => json(response, body))
  await expect(server.cm.projects.list().all()).rejects.toMatchObject({
    code: 'ERR_CLOUD_MANAGER_RESPONSE',
    kind: 'response',
    status: 200,
  })
})
