import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { account } from './account.ts'
import { type RealServer, startServer } from './real-server.ts'

/** How many requests Jetty takes with one nonce (DigestAuthenticator.setMaxNonceCount). */
export const requestsPerNonce = 40

const program = fileURLToPath(new URL('jetty/DigestServer.java', import.meta.url))
const jars = '/usr/share/java'

/** Jetty with its digest authenticator, which takes each `nc` once. Every path answers with the body that it was sent. */
export function startJetty(): Promise<RealServer> {
  return startServer(async ({ port }) => ({
    command: 'java',
    args: [
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-Dorg.eclipse.jetty.LEVEL=WARN',
      '-classpath',
      await classPath(),
      program,
      String(port),
      account.realm,
      account.username,
      account.password,
      String(requestsPerNonce),
    ],
  }))
}

/** The unversioned names of Debian's jars, such as `jetty9-server.jar`. */
async function classPath(): Promise<string> {
  const names = await readdir(jars)
  const wanted = names.filter(
    (name) =>
      /^jetty9-(http|io|security|server|util)\.jar$/.test(name) || name === 'servlet-api.jar',
  )
  return wanted.map((name) => `${jars}/${name}`).join(':')
}
