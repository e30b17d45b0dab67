import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { account } from './account.ts'
import { type RealServer, startServer } from './real-server.ts'

const source = fileURLToPath(new URL('microhttpd/digest-server.c', import.meta.url))

/**
 * A small server over libmicrohttpd, compiled first. Paths under `/sha256/` are guarded with SHA-256, all others with
 * MD5; each answers with the body that it was sent.
 */
export function startMicrohttpd(): Promise<RealServer> {
  return startServer(async ({ folder, port }) => {
    const program = join(folder, 'digest-server')
    await promisify(execFile)('cc', ['-O1', '-o', program, source, '-lmicrohttpd'])
    const { realm, username, password } = account
    return { command: program, args: [String(port), realm, username, password] }
  })
}
