import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { account, htdigestLine } from './account.ts'
import { type Instance, type Launch, type RealServer, startServer } from './real-server.ts'

/** How many requests squid takes with one nonce before it calls the nonce stale. */
export const requestsPerNonce = 15

/** squid as a forward proxy that wants digest credentials for every request, CONNECT too. */
export function startSquid(): Promise<RealServer> {
  return startServer(async (instance) => {
    await writeFile(join(instance.folder, 'users'), `${htdigestLine()}\n`)
    return launchSquid(
      instance,
      `auth_param digest program /usr/lib/squid/digest_file_auth -c ${instance.folder}/users
auth_param digest children 2 startup=1
auth_param digest realm ${account.realm}
auth_param digest nonce_max_count ${requestsPerNonce}
client_idle_pconn_timeout 300 seconds
${accountOnly}`,
    )
  })
}

/** squid as companies run it: a forward proxy without a password, or with one (Basic), that reaches this machine's ports. */
export function startCompanySquid(isProtected: boolean): Promise<RealServer> {
  return startServer(async (instance) => {
    const { username, password } = account
    const hash = execFileSync('openssl', ['passwd', '-apr1', password], { encoding: 'utf8' }).trim()
    await writeFile(join(instance.folder, 'passwords'), `${username}:${hash}\n`)
    const basic = `auth_param basic program /usr/lib/squid/basic_ncsa_auth ${instance.folder}/passwords
auth_param basic children 2 startup=1
${accountOnly}`
    return launchSquid(instance, isProtected ? basic : 'http_access allow all')
  })
}

const accountOnly = `acl known proxy_auth REQUIRED
http_access allow known
http_access deny all`

/** Writes the configuration and says how to start squid with it. */
async function launchSquid(instance: Instance, access: string): Promise<Launch> {
  const config = join(instance.folder, 'squid.conf')
  await writeFile(
    config,
    `http_port 127.0.0.1:${instance.port}
${access}
cache deny all
access_log none
cache_log ${instance.errorLog}
pid_filename none
memory_cache_shared off
coredump_dir ${instance.folder}
shutdown_lifetime 0 seconds
`,
  )
  return { command: 'squid', args: ['-N', '-n', `latchkey${instance.port}`, '-f', config] }
}
