import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'

/** In your own tests: a server that challenges as digest does, without any network. */
export function mockedApi(origin: string) {
  const challenge = 'Digest realm="test", nonce="abc", qop="auth", algorithm=SHA-256'
  return setupServer(
    http.get(`${origin}/items`, ({ request }) => {
      const authorization = request.headers.get('authorization')
      if (authorization?.startsWith('Digest username="key"')) return HttpResponse.json(['an item'])
      return new HttpResponse(null, { status: 401, headers: { 'WWW-Authenticate': challenge } })
    }),
  )
}
