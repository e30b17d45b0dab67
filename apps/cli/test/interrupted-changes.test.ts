import { expect, test } from 'vitest'
import { between } from './between.ts'
import { start, startLatchkey } from './process.ts'

const project = ['--project', 'Example Project']
const role = ['--role', 'GROUP_READ_ONLY']
test.each([
  ['keys create', ['--description', 'x', '--role', 'ORG_MEMBER', '--reveal'], /created/],
  ['keys update', ['KEY', '--description', 'x'], /updated/],
  ['keys delete', ['KEY', '--yes'], /deleted/],
  ['keys remove', ['KEY', ...project, '--yes'], /removed from Example Project/],
  ['keys assign', ['KEY', ...role, ...project], /assigned to Example Project with GROUP_READ_ONLY/],
  ['keys access add', ['KEY', '192.0.2.1'], /192\.0\.2\.1 added/],
  ['keys access remove', ['KEY', '127.0.0.1', '--yes'], /127\.0\.0\.1 removed/],
  ['accounts create', ['--name', 'x', '--role', 'ORG_MEMBER', '--reveal'], /created/],
  ['accounts update', ['owner', '--description', 'x'], /updated/],
  ['accounts delete', ['owner', '--yes'], /deleted/],
  ['accounts remove', ['owner', ...project, '--yes'], /removed from Example Project/],
  [
    'accounts invite',
    ['owner', ...role, ...project],
    /assigned to Example Project with GROUP_READ_ONLY/,
  ],
  ['accounts secrets create', ['owner', '--reveal'], /a secret of owner created/],
  ['accounts secrets delete', ['owner', 'SECRET', '--yes'], /deleted/],
  ['accounts access add', ['owner', '192.0.2.1'], /192\.0\.2\.1 added/],
  ['accounts access remove', ['owner', '127.0.0.1', '--yes'], /127\.0\.0\.1 removed/],
  ['orgs create', ['New'], /created/],
  ['projects create', ['New'], /created/],
  ['migrate', ['KEY', '--yes', '--reveal'], /service account .* created for API key/],
])(
  'Ctrl-C during %s reports what may have been done, and how to resume',
  async (name, more, done) => {
    await using at = await start()
    const secrets = await at.read<{ id: string }[]>('accounts', 'secrets', 'list', 'owner')
    if (name.endsWith(' remove') && more.includes('--project')) {
      const [kind = ''] = name.split(' ')
      const share = kind === 'keys' ? 'assign' : 'invite'
      const who = kind === 'keys' ? at.env['LATCHKEY_PUBLIC_KEY']! : 'owner'
      expect((await at.run(kind, share, who, ...role, ...project)).code).toBe(0)
    }
    const words = more.map((word) =>
      word === 'KEY' ? at.env['LATCHKEY_PUBLIC_KEY']! : word === 'SECRET' ? secrets[0]!.id : word,
    )
    let stop = (): void => undefined
    await using server = await between(at.emulator.url, {
      before: ({ method }) => {
        if (method !== 'GET') stop()
        return method === 'GET'
      },
    })
    const { child, ended } = startLatchkey([...name.split(' '), ...words], {
      ...at.env,
      LATCHKEY_BASE_URL: server.url,
    })
    stop = () => child.kill('SIGINT')
    const { code, stderr } = await ended
    expect(code).toBe(130)
    expect(stderr).toMatch(/interrupted; nothing was changed before; perhaps done: /)
    expect(stderr).toMatch(done)
    expect(stderr).toMatch(/\nhint: .*latchkey/)
  },
)

test.each([
  [
    'keys create',
    ['--description', 'x', '--role', 'ORG_MEMBER'],
    /done before: API key "x" created; its access list filled\nhint: .*its private key is lost, so delete it/,
  ],
  [
    'accounts create',
    ['--name', 'x', '--role', 'ORG_MEMBER'],
    /done before: service account "x" created; its access list filled\nhint: .*its secret is lost, so delete it/,
  ],
  [
    'accounts secrets create',
    ['owner'],
    /done before: a secret of owner created\nhint: .*its value is lost, so delete it/,
  ],
  [
    'migrate',
    ['owner of the organization', '--yes'],
    /done before: service account .* created for API key .*\nhint: run the same latchkey command again/,
  ],
  ['rotate', ['owner'], /interrupted; run the same command again to resume/],
])('Ctrl-C while %s hands the secret over says what is there', async (name, more, words) => {
  await using at = await start()
  // While it runs, the secret is not delivered.
  const destination = ['--secret-command', 'kill -INT $PPID; exec sleep 60']
  const args = [...name.split(' '), ...more, ...destination]
  const { child, ended } = startLatchkey(args, at.env, { detached: true })
  const code = await new Promise((resolve) => child.on('exit', resolve))
  process.kill(-child.pid!, 'SIGKILL')
  const { stderr } = await ended
  expect([code, stderr]).toEqual([130, expect.stringMatching(words)])
})
