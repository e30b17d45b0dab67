// Challenges requests without credentials and accepts all others, in a process of its own, so that its CPU time is not the
// client's. It sends its port.
import { createServer } from 'node:http'

const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
  if (request.headers.authorization !== undefined) {
    response.end('{"ok":true}')
    return
  }
  const challenge = 'Digest realm="bench", nonce="1", algorithm=MD5, qop="auth"'
  response.writeHead(401, { 'www-authenticate': challenge }).end()
})

server.listen({ host: '127.0.0.1', port: 0, backlog: 4_096 }, () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})
process.on('disconnect', () => process.exit())
