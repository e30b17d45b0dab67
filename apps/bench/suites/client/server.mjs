// Answers with one API key, or with a page of 100, from a process of its own: its CPU time is not the client's.
import { createServer } from 'node:http'

const key = {
  id: '5d1d12c087d9d63e6d682438',
  desc: 'Deployment',
  publicKey: 'ewmaqvdo',
  roles: [{ roleName: 'ORG_MEMBER', orgId: '5980cfdf0b6d97029d82f86e' }],
  links: [],
}
const one = JSON.stringify(key)
const results = Array.from({ length: 100 }, () => key)
const page = JSON.stringify({ links: [], results, totalCount: 100 })

const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(request.url?.includes('?') ? page : one)
})
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  process.send?.({ port, one, page })
})
process.on('disconnect', () => process.exit())
