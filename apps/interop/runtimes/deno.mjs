import { register } from './suites.mjs'

// Connections outlive a test: that is what keep-alive is for.
const kept = { sanitizeOps: false, sanitizeResources: false }
await register((name, fn) => Deno.test({ name, fn, ...kept }), ['undici', 'undici8'])
