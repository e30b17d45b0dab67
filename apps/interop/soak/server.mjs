// A worker: an API that fails as faults.mjs says, and the token endpoint. Its memory is its own. It counts what was
// delivered, and the rejections that a client could have avoided.
import { createServer } from 'node:http'
import { parentPort } from 'node:worker_threads'
import { createCredentials } from './credentials.mjs'
import { bodyOf, faultOf } from './faults.mjs'

const SLOW_MS = 100
/** Faults after which a call is sent again with other credentials. */
const REJECTIONS = ['401', 'renewal']

const credentials = createCredentials()
/** How often each call was delivered. */
const deliveries = new Map()
/** Calls whose fault has happened. */
const met = new Set()
/** Calls that were rejected and not sent again yet. */
const recovering = new Set()
/** Faults that wait until no other call recovers. */
const owed = []
const counters = { requests: 0, rejections: 0, avoidable: 0, twice: 0, twiceAfterClose: 0 }

const server = createServer((request, response) => {
  request
    .on('error', () => undefined)
    .on('end', () => respond(request, response))
    .resume()
})
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => parentPort.postMessage({ port: server.address().port }))

parentPort.on('message', () => {
  parentPort.postMessage({ ...counters, reused: credentials.reused() })
  server.closeAllConnections()
  server.close()
  parentPort.close()
})

function respond(request, response) {
  counters.requests++
  if (request.url === '/token') {
    response.setHeader('content-type', 'application/json')
    return response.end(JSON.stringify(credentials.issue()))
  }
  const call = Number(request.url.split('/').at(-1))
  const generation = credentials.generationOf(request)
  if (!credentials.isValid(generation)) return reject(request, response, { call })
  const wasRejected = recovering.delete(call)
  const fault = met.has(call) ? undefined : scheduled(faultOf(call), wasRejected)
  met.add(call)
  if (fault === 'renewal') credentials.invalidate()
  if (REJECTIONS.includes(fault)) return reject(request, response, { call, isFault: true })
  if (fault === 'reset') return request.socket.resetAndDestroy()
  deliver(call)
  if (fault === 'closed') return request.socket.destroy()
  if (fault === '500') return response.writeHead(500).end('broken')
  if (fault === '429') return response.writeHead(429, { 'retry-after': '1' }).end('later')
  const finish = () => answer(request, response, { call, generation, fault })
  if (fault === 'slow') setTimeout(finish, SLOW_MS)
  else finish()
}

function answer(request, response, { call, generation, fault }) {
  const body = bodyOf(call)
  response.setHeader('x-generation', String(generation))
  response.setHeader('content-length', String(body.length))
  // Some servers renew a nonce before it is stale.
  if (call % 997 === 0) response.setHeader('authentication-info', credentials.nextNonce())
  if (fault !== 'truncated') return response.end(body)
  response.write(body.slice(0, body.length / 2), () => request.socket.destroy())
}

/**
 * A nonce or token that is rejected right after the one that it replaces counts as wrong credentials or a missing role. So a
 * second rejection waits for a call that was not rejected yet, and until the calls that the first one affected are through.
 */
function scheduled(fault, wasRejected) {
  if (REJECTIONS.includes(fault)) owed.push(fault)
  else if (fault !== undefined) return fault
  return recovering.size === 0 && !wasRejected ? owed.shift() : undefined
}

function reject(request, response, { call, isFault = false }) {
  recovering.add(call)
  counters.rejections++
  // The caller knew, before it sent this, credentials that are still valid.
  if (!isFault && credentials.isValid(Number(request.headers['x-known']))) counters.avoidable++
  response.setHeader('www-authenticate', [credentials.challenge(), 'Bearer error="invalid_token"'])
  response.writeHead(401).end('rejected')
}

function deliver(call) {
  const before = deliveries.get(call) ?? 0
  deliveries.set(call, before + 1)
  if (before === 0) return
  if (faultOf(call) === 'closed') counters.twiceAfterClose++
  else counters.twice++
}
