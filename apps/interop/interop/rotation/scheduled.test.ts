import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { codeBlocks, root } from '../../test/code-blocks.ts'
import { type Ended, runProgram } from '../../test/run-program.ts'
import { latchkey } from '../cli/command.ts'
import { issues } from './account.ts'

// The blocks of the guide that a scheduler executes, not a shell: crontab, systemd, CI, and the command for Vault.

const DAY = 24 * 3_600_000
/** For hangs, in ms: each run starts several processes, slowly on a busy machine. */
const LIMIT = 180_000
const blocks = codeBlocks().filter(({ where }) => where.includes('rotate-a-secret'))

function blockWith(marker: string): string {
  const found = blocks.filter(({ text }) => text.includes(marker))
  expect(found).toHaveLength(1)
  return found[0]!.text
}

test(
  'the line of the crontab rotates the secret, with the environment that cron provides',
  async () => {
    await using host = await prepare()
    await host.signIn()
    const lines = host.localize(blockWith('17 4 * * *  ')).split('\n')
    const [variable, job] = lines.map((line) => /^(?:PATH=(.*)|17 4 \* \* \*\s+(.*))$/.exec(line))
    const env = { HOME: host.folder, LOGNAME: 'app', SHELL: '/bin/sh', PATH: variable![1]! }
    await host.expectRotation(
      () => runProgram('/bin/sh', ['-c', job![2]!], { env }),
      host.secretFile,
    )
  },
  LIMIT,
)

test('the README of the command line has the same crontab, and its help the same line', async () => {
  const crontab = blockWith('17 4 * * *  ')
  const readme = codeBlocks().filter(({ where }) => where.startsWith('apps/cli/'))
  expect(readme.map(({ text }) => text)).toContain(crontab)
  const { output } = await runProgram(process.execPath, [latchkey, 'rotate', '--help'])
  expect(output).toContain(crontab.split('\n')[1])
})

test(
  'the systemd service rotates the secret, with the environment of its files',
  async () => {
    await using host = await prepare()
    host.write(
      'etc/latchkey/admin.env',
      Object.entries(host.admin)
        .map((pair) => pair.join('='))
        .join('\n'),
    )
    const service = settings(host.units()['rotate-app.service']!)
    const env = {
      PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin',
      ...environment(service['Environment']!),
      ...environment(readFileSync(service['EnvironmentFile']!, 'utf8')),
    }
    const [command = '', ...args] = service['ExecStart']!.split(' ')
    await host.expectRotation(() => runProgram(command, args, { env }), host.secretFile)
  },
  LIMIT,
)

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

test.skipIf(!hasSystemd)('systemd accepts the service and the timer', async () => {
  await using host = await prepare()
  const units = Object.entries(host.units())
  expect(units.map(([name]) => name)).toEqual(['rotate-app.service', 'rotate-app.timer'])
  const files = units.map(([name, text]) => host.write(`units/${name}`, text))
  expect(await runProgram('systemd-analyze', ['verify', ...files])).toMatchObject({
    code: 0,
    output: '',
  })
})

test(
  'the job of the workflow rotates into Vault, and resumes from the state that it saved',
  async () => {
    await using host = await prepare()
    const vault = join(host.folder, 'vault')
    // A stub of Vault's command line: `client_secret=-` makes it read the value from standard input.
    host.command(
      'vault',
      `[ "$*" = 'kv put -mount=secret app client_secret=-' ] && cat > '${vault}'`,
    )
    const workflow = parse(blockWith('# .github/workflows/')) as Workflow
    let runs = 0
    await host.expectRotation(() => runJob(host, workflow.jobs.rotate, ++runs), vault)
    expect(runs).toBe(2)
  },
  LIMIT,
)

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly jobs: {
    readonly rotate: { readonly env: Record<string, string>; readonly steps: readonly Step[] }
  }
}

/** Runs the steps of a job in an empty folder, as a runner does; the cache is a folder of the test. */
async function runJob(
  host: Host,
  { env: variables, steps }: Workflow['jobs']['rotate'],
  runId: number,
): Promise<Ended> {
  const workspace = host.workspace(runId)
  const values: Record<string, string> = {
    'secrets.ADMIN_PUBLIC_KEY': host.admin.LATCHKEY_PUBLIC_KEY,
    'secrets.ADMIN_PRIVATE_KEY': host.admin.LATCHKEY_PRIVATE_KEY,
    'github.run_id': String(runId),
    'github.run_attempt': '1',
  }
  const evaluate = (text: string): string =>
    text.replaceAll(/\$\{\{ (\S+) \}\}/g, (_, name: string) => {
      expect(Object.keys(values)).toContain(name)
      return values[name]!
    })
  const env: Record<string, string> = {
    HOME: workspace,
    PATH: host.path,
    LATCHKEY_BASE_URL: host.url,
  }
  for (const [name, value] of Object.entries(variables)) env[name] = evaluate(value)
  let result: Ended = { code: 0, stdout: '', output: '' }
  for (const step of steps) {
    if (result.code !== 0 && step.if !== 'always()') continue
    const { path = '', key = '', 'restore-keys': prefix } = step.with ?? {}
    if (step.run !== undefined) {
      // As a runner starts bash on Linux; npx finds the package in node_modules.
      result = await runProgram('bash', ['-e', '-c', step.run], { env, cwd: workspace })
    } else if (step.uses === 'actions/checkout@v4') {
      const script = join(workspace, 'store-secret.sh')
      writeFileSync(script, blockWith('# store-secret.sh'))
      chmodSync(script, 0o755)
    } else if (step.uses === 'actions/cache/restore@v4') {
      const saved = host.newestCache(prefix!)
      if (saved !== undefined) cpSync(saved, join(workspace, path), { recursive: true })
    } else if (step.uses === 'actions/cache/save@v4') {
      host.saveCache(evaluate(key), join(workspace, path))
    } else throw new Error(`unknown step: ${JSON.stringify(step)}`)
  }
  return result
}

type Host = Awaited<ReturnType<typeof prepare>>

/** An emulator with the account `app`, whose secret expires in ten days, and a machine with `latchkey`, below a folder. */
async function prepare() {
  const emulator = await startEmulator({
    seed: {
      organizations: [
        {
          name: 'Example',
          apiKeys: [{ desc: 'owner' }],
          serviceAccounts: [{ name: 'app', secrets: [{ expiresAfterHours: 240 }] }],
        },
      ],
    },
  })
  const { apiKeys, serviceAccounts } = emulator.seed
  const { clientId, clientSecret } = serviceAccounts[0]!
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-scheduled-'))
  const bin = join(folder, 'usr/local/bin')
  const caches: { readonly key: string; readonly folder: string }[] = []
  const admin = {
    LATCHKEY_BASE_URL: emulator.url,
    LATCHKEY_PUBLIC_KEY: apiKeys[0]!.publicKey,
    LATCHKEY_PRIVATE_KEY: apiKeys[0]!.privateKey,
  }
  const write = (name: string, text: string): string => {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { mode: 0o600 })
    return file
  }
  const command = (name: string, script: string): void => {
    chmodSync(write(`usr/local/bin/${name}`, `#!/bin/sh\n${script}\n`), 0o755)
  }
  const secretFile = write('etc/app/secret', clientSecret)
  command('latchkey', `exec '${process.execPath}' '${latchkey}' "$@"`)
  /** The paths of a block, below the folder. */
  const localize = (text: string): string =>
    text.replaceAll(/(?<=^|[\s=])\/(?=etc\/|var\/|usr\/local\/)/gm, `${folder}/`)
  return {
    url: emulator.url,
    path: `${bin}:${process.env['PATH'] ?? ''}`,
    folder,
    secretFile,
    admin,
    write,
    command,
    localize,
    /** Writes the profile that `latchkey login` writes. */
    async signIn(): Promise<void> {
      const { LATCHKEY_PUBLIC_KEY, LATCHKEY_PRIVATE_KEY, LATCHKEY_BASE_URL } = admin
      const options = ['--public-key', LATCHKEY_PUBLIC_KEY, '--base-url', LATCHKEY_BASE_URL]
      const { code, output } = await runProgram(
        process.execPath,
        [latchkey, 'login', '--secret-stdin', ...options],
        { env: { HOME: folder }, input: LATCHKEY_PRIVATE_KEY },
      )
      expect(code, output).toBe(0)
    },
    /** The files in the block for systemd. */
    units(): Record<string, string> {
      const [, ...parts] = localize(blockWith('# /etc/systemd/')).split(
        /^# \S*\/etc\/systemd\/system\//m,
      )
      return Object.fromEntries(
        parts.map((part) => {
          const end = part.indexOf('\n')
          return [part.slice(0, end), part.slice(end + 1)]
        }),
      )
    },
    /** An empty project in which npx finds the command. */
    workspace(runId: number): string {
      const workspace = join(folder, `run-${runId}`)
      mkdirSync(join(workspace, 'node_modules/.bin'), { recursive: true })
      mkdirSync(join(workspace, 'node_modules/@latchkey'))
      writeFileSync(join(workspace, 'package.json'), '{ "private": true }')
      symlinkSync(join(root, 'apps/cli'), join(workspace, 'node_modules/@latchkey/cli'))
      symlinkSync(join(bin, 'latchkey'), join(workspace, 'node_modules/.bin/latchkey'))
      return workspace
    },
    newestCache: (prefix: string) =>
      caches.filter(({ key }) => key.startsWith(prefix)).at(-1)?.folder,
    saveCache(key: string, from: string): void {
      expect(
        caches.map((one) => one.key),
        'a cache is never overwritten',
      ).not.toContain(key)
      const to = join(folder, 'caches', key)
      cpSync(from, to, { recursive: true })
      caches.push({ key, folder: to })
    },
    /** The first run delivers a new secret, and a run two days later deletes the old one. */
    async expectRotation(
      rotate: () => ReturnType<typeof runProgram>,
      destination: string,
    ): Promise<void> {
      expect(await rotate()).toMatchObject({ code: 0 })
      const secret = readFileSync(destination, 'utf8').trim()
      expect(secret).not.toBe(clientSecret)
      expect(await issues(emulator, clientId, secret)).toBe(true)
      expect(await issues(emulator, clientId, clientSecret)).toBe(true)
      emulator.clock.advance(2 * DAY)
      const second = await rotate()
      expect(second).toMatchObject({ code: 0 })
      expect(second.output).toMatch(/deleted/)
      expect(await issues(emulator, clientId, secret)).toBe(true)
      expect(await issues(emulator, clientId, clientSecret)).toBe(false)
    },
    async [Symbol.asyncDispose]() {
      rmSync(folder, { recursive: true, force: true })
      await emulator.close()
    },
  }
}

/** The settings of a unit file; each occurs once. */
function settings(unit: string): Record<string, string> {
  return environment(unit.replaceAll(/^(?:\[.*\]|#.*)$/gm, ''))
}

/** Lines of the form `NAME=value`. */
function environment(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '')
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}
