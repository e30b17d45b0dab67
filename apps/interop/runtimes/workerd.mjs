import { runKit } from './elsewhere.mjs'

const EXCEPT = { all: {} }

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url)
    const [name, server] = [searchParams.get('package'), searchParams.get('server')]
    return Response.json(await runKit(name, server, ['fetch'], EXCEPT))
  },
}
