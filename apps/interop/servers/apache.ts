import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { account, htdigestLine } from './account.ts'
import { writeEchoScript } from './echo-script.ts'
import { type Launch, type Instance, type RealServer, startServer } from './real-server.ts'
import { startsAsRoot } from './unprivileged-user.ts'

/**
 * Seconds that a nonce of each folder lives; 0 makes it good for one request (AuthDigestNonceLifetime). In its last 30
 * seconds each answer brings a `nextnonce`.
 */
const nonceLifetimes = { normal: 300, ending: 29, short: 1, 'one-time': 0 } as const

/** The realm of the folder `/other/`; user and password are the account's. */
export const otherRealm = 'another realm'

const modules = `mpm_event authn_core authn_file authz_core authz_user auth_digest alias cgi dav dav_fs`

/**
 * Apache httpd with mod_auth_digest. Folders: `/normal/`, `/ending/`, `/short/`, `/one-time/` (see nonceLifetimes), `/counted/`
 * (wants each nc to be one more), `/other/` (see otherRealm) and `/dav/` (takes PUT). Each has `file.txt` and, but for `/dav/`, a script `echo`.
 */
export function startApache(): Promise<RealServer> {
  return startServer(async (instance) => {
    const root = join(instance.folder, 'files')
    const script = join(instance.folder, 'echo.cgi')
    for (const name of [...Object.keys(nonceLifetimes), 'counted', 'other', 'dav']) {
      await mkdir(join(root, name), { recursive: true })
      await writeFile(join(root, name, 'file.txt'), 'file\n')
    }
    await mkdir(join(instance.folder, 'locks'))
    for (const written of ['locks', 'files/dav']) await chmod(join(instance.folder, written), 0o777)
    await writeEchoScript(script)
    return launchApache(
      instance,
      modules,
      `
DocumentRoot ${root}
DavLockDB ${instance.folder}/locks/dav
ScriptAliasMatch ^/[a-z-]+/echo$ ${script}
<Location />
  ${digestDirectives(instance)}
</Location>
${Object.entries(nonceLifetimes)
  .map(
    ([name, seconds]) => `<Location /${name}>
  ${digestDirectives(instance)}
  AuthDigestNonceLifetime ${seconds}
</Location>`,
  )
  .join('\n')}
<Location /counted>
  ${digestDirectives(instance)}
  AuthDigestNcCheck On
</Location>
<Location /other>
  ${digestDirectives(instance, otherRealm)}
</Location>
<Location /dav>
  Dav On
</Location>
`,
    )
  })
}

/**
 * The directives that protect a location with the account. A location with any digest directive of its own needs all of them:
 * it inherits no realm, and without one Apache rejects every answer to its own challenge (AH02533).
 */
export function digestDirectives(instance: Instance, realm = account.realm): string {
  return `AuthType Digest
  AuthName "${realm}"
  AuthDigestProvider file
  AuthUserFile ${instance.folder}/users
  Require valid-user`
}

/** Writes the configuration and says how to start Apache httpd with it. */
export async function launchApache(
  instance: Instance,
  modules: string,
  directives: string,
): Promise<Launch> {
  const config = join(instance.folder, 'apache.conf')
  await writeFile(
    join(instance.folder, 'users'),
    `${htdigestLine()}\n${htdigestLine(otherRealm)}\n`,
  )
  await writeFile(
    config,
    `${modules
      .split(' ')
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
      .join('\n')}
ServerRoot ${instance.folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${instance.port}
PidFile ${instance.folder}/apache.pid
DefaultRuntimeDir ${instance.folder}
Mutex pthread
ErrorLog ${instance.errorLog}
KeepAliveTimeout 300
MaxKeepAliveRequests 0
AuthDigestShmemSize 64K
${startsAsRoot() ? 'User www-data\nGroup www-data' : ''}
StartServers 1
ServerLimit 1
ThreadsPerChild 32
MaxRequestWorkers 32
${directives}`,
  )
  return { command: 'apache2', args: ['-f', config, '-D', 'FOREGROUND'] }
}
