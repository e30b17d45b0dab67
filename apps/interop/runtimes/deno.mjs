import { register } from './suites.mjs'

// Connections outlive a test: that is what keep-alive is for.
const kept = { sanitizeOps: false, sanitizeResources: false }
const REPEATS = 'Deno repeats a request whose connection was lost, POST too'
const LOST = {
  'never sends the same credentials twice when an answer is lost': REPEATS,
  'does not repeat a request that is lost on its first send': REPEATS,
}
const EXCEPT = {
  'fetch:': LOST,
  'axios on fetch:': LOST,
  'axios on http:': {
    ...LOST,
    'ends the call when a stream fails, and abandons its attempt':
      "Deno's node:http sends the stream again on a new connection, without an end",
  },
}

await register((name, fn) => Deno.test({ name, fn, ...kept }), ['undici', 'undici8'], EXCEPT)
