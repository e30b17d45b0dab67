import { expect, test } from 'vitest'
import { notReplayable } from '../src/response.ts'

test('a short rejection of a stream can still be read', async () => {
  const { response, status } = await notReplayable(new Response('no', { status: 401 }))
  expect(status).toBe(401)
  expect(await (response as Response).text()).toBe('no')
})

test('a rejection of a stream that does not end is canceled', async () => {
  let isCanceled = false
  const body = new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(65_536))
    },
    cancel: () => {
      isCanceled = true
    },
  })
  await notReplayable(new Response(body, { status: 401 }))
  expect(isCanceled).toBe(true)
})
