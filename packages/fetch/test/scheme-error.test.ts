import { withAuth } from '@latchkey/fetch'
import { expect, test } from 'vitest'

test('an error of a scheme that carries a description of the response arrives as it is', async () => {
  const response = { status: 200, url: new URL('http://a.test/'), headers: new Headers() }
  const error = Object.assign(new Error('not proven'), { code: 'ERR_EXAMPLE', response })
  const settle = () => {
    throw error
  }
  const fetch = withAuth(
    { authorize: () => ({ headers: {}, settle }) },
    async () => new Response('forged'),
  )
  await expect(fetch('http://a.test/')).rejects.toBe(error)
})
