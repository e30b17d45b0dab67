// A server that answers everything with the bytes that it is given first: the yardstick.
import { createServer } from 'node:http'

process.once('message', (answer) => {
  const { body, headers } = /** @type {{ body: string, headers: Record<string, string> }} */ (
    answer
  )
  const server = createServer((_, response) => {
    response.writeHead(200, headers).end(body)
  })
  // A connection that waits for its turn is not closed.
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    process.on('message', () => process.send?.(process.cpuUsage()))
    process.send?.({ url: `http://127.0.0.1:${port}` })
  })
})
process.on('disconnect', () => process.exit())
