import { runKit } from './elsewhere.mjs'

const EXCEPT = {
  all: {
    'never sends the same credentials twice when an answer is lost':
      'workerd repeats a GET whose connection was lost',
    'ends the call when a stream fails, and abandons its attempt':
      'workerd sends what a stream had before it failed as a whole body',
  },
}

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url)
    const [name, server] = [searchParams.get('package'), searchParams.get('server')]
    return Response.json(await runKit(name, server, ['fetch'], EXCEPT))
  },
}
