import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { account } from './account.ts'
import { writeEchoScript } from './echo-script.ts'
import { type RealServer, startServer } from './real-server.ts'

/** The algorithms that each folder offers, as lighttpd's `auth.require` has them. */
const algorithms = {
  md5: 'MD5',
  sha256: 'SHA-256',
  'sha512-256': 'SHA-512-256',
  both: 'MD5|SHA-256',
  hashed: 'SHA-256',
} as const

/** A name that Latin-1 cannot hold, known to lighttpd in addition to the account; its password is the account's. */
export const unicodeUsername = 'Jäsøn Łoś'

/**
 * lighttpd with mod_auth. Folders: see algorithms; `/hashed/` wants hashed user names (`userhash`). Each has `file.txt`
 * and a script `echo`.
 */
export function startLighttpd(): Promise<RealServer> {
  return startServer(async (instance) => {
    const root = join(instance.folder, 'files')
    for (const name of Object.keys(algorithms)) {
      await mkdir(join(root, name), { recursive: true })
      await writeFile(join(root, name, 'file.txt'), 'file\n')
    }
    await writeEchoScript(join(instance.folder, 'echo.cgi'))
    // lighttpd tells the hashes of one name apart by their length only.
    await writeFile(join(instance.folder, 'users'), users('md5', 'sha256').join('\n'))
    await writeFile(join(instance.folder, 'users-512'), users('sha512-256').join('\n'))
    const config = join(instance.folder, 'lighttpd.conf')
    await writeFile(
      config,
      `server.modules = ("mod_auth", "mod_authn_file", "mod_alias", "mod_cgi")
server.bind = "127.0.0.1"
server.port = ${instance.port}
server.document-root = "${root}"
server.errorlog = "${instance.errorLog}"
server.max-keep-alive-idle = 300
server.max-keep-alive-requests = 10000
mimetype.assign = (".txt" => "text/plain")
alias.url = (${Object.keys(algorithms)
        .map((name) => `"/${name}/echo" => "${instance.folder}/echo.cgi"`)
        .join(', ')})
cgi.assign = (".cgi" => "/bin/sh")
auth.backend = "htdigest"
auth.backend.htdigest.userfile = "${instance.folder}/users"
$HTTP["url"] =~ "^/sha512-256/" { auth.backend.htdigest.userfile = "${instance.folder}/users-512" }
auth.require = (
${Object.entries(algorithms)
  .map(
    ([name, algorithm]) =>
      `  "/${name}/" => ("method" => "digest", "realm" => "${account.realm}", "require" => "valid-user",` +
      ` "algorithm" => "${algorithm}"${name === 'hashed' ? ', "userhash" => "enable"' : ''})`,
  )
  .join(',\n')}
)
`,
    )
    return { command: 'lighttpd', args: ['-D', '-f', config] }
  })
}

/** Lines of lighttpd's htdigest file: `user:realm:HA1:userhash`, one for each hash. */
function users(...hashes: readonly string[]): string[] {
  return [account.username, unicodeUsername].flatMap((username) =>
    hashes.map((hash) => {
      const digest = (text: string): string => createHash(hash).update(text).digest('hex')
      const ha1 = digest(`${username}:${account.realm}:${account.password}`)
      return `${username}:${account.realm}:${ha1}:${digest(`${username}:${account.realm}`)}`
    }),
  )
}
