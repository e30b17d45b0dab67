import { mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { accountOf, keyOf, latchkey, latchkeyProcess, makeHome, serve, start } from './process.ts'
import { type Answer, answering, CTRL_C, DOWN, ENTER, plain } from './terminal-session.ts'

describe('an invalid profile ends with exit code 2', () => {
  const file = (text: string) => (path: string) => {
    writeFileSync(path, text, { mode: 0o600 })
  }
  const folderAt = (path: string) => {
    mkdirSync(path, { mode: 0o700 })
  }
  test.each([
    ['is a folder', folderAt, /is not a regular file/],
    ['is empty', file(''), /is not JSON/],
    ['is not JSON', file('{'), /is not JSON/],
    ['is a list', file('[1]'), /must be an object whose fields are text/],
    ['has a field that is none', file('{"secret":"x"}'), /"secret" is unknown, empty or not text/],
    ['has a number', file('{"publicKey":1}'), /"publicKey" is unknown, empty or not text/],
    ['has half a pair', file('{"publicKey":"abcdefgh"}'), /"privateKey" in .* is not/],
    [
      'has a base URL that is none',
      file('{"publicKey":"a","privateKey":"b","baseUrl":"x"}'),
      /URL/,
    ],
  ])('a profile that %s ends with exit code 2', async (_name, make, words) => {
    using folder = makeHome()
    const path = join(folder.home, 'work.json')
    make(path)
    const { code, stdout, stderr } = await latchkey(['orgs', 'list', '--profile', path])
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(words)])
    expect(stderr).not.toContain('    at ')
  })
})

describe('names from the server never reach the terminal raw', () => {
  const ANSWERS: Readonly<Record<string, readonly Answer[]>> = {
    'a question': [['Continue?', 'n']],
    'a choice': [
      ['Which key?', DOWN],
      ['bell', CTRL_C],
    ],
    'a text to change': [
      ['Access to', ENTER],
      ['bell', CTRL_C],
    ],
  }
  const NASTY = 'bell\u0007 \u001b]0;title\u0007 \u009b2J \u202e 🚀 \u001b[2J'
  test.each([
    ['keys list', ['keys', 'list']],
    ['keys list as JSON', ['keys', 'list', '--json']],
    ['keys list as CSV', ['keys', 'list', '--output', 'csv']],
    ['keys show', ['keys', 'show', 'KEY']],
    ['an audit', ['audit', '--fail-on', 'never']],
    ['an audit as SARIF', ['audit', '--output', 'sarif', '--fail-on', 'never']],
    ['an audit as HTML', ['audit', '--output', 'html', '--fail-on', 'never']],
    ['a rehearsal', ['keys', 'delete', 'KEY', '--dry-run']],
    ['a request', ['request', 'GET', '/orgs/ORG/apiKeys']],
    ['a question', ['keys', 'delete', 'KEY']],
    ['an error', ['keys', 'show', NASTY]],
    ['a plan', ['migrate', 'KEY', '--dry-run']],
    ['a choice', ['keys', 'show']],
    ['a text to change', ['keys', 'update', 'KEY']],
  ])('a name from the server never reaches the terminal raw in %s', async (_name, args) => {
    await using at = await start()
    const orgId = at.emulator.seed.organizations[0]!.id
    const data = JSON.stringify({ desc: NASTY, roles: ['ORG_MEMBER'] })
    await at.run('request', 'POST', `/orgs/${orgId}/apiKeys`, '--data', data)
    const [, { publicKey }] = await at.read<[unknown, { publicKey: string }]>('keys', 'list')
    const words = args.map((word) => word.replace('KEY', publicKey).replace('ORG', orgId))
    const { output: text } = await answering(words, at.env, ANSWERS[_name], 120)
    for (const raw of ['\u0007', '\u009b', '\u202e', '\u001b]0', 'bell\u0007']) {
      expect(text).not.toContain(raw)
    }
    if (_name !== 'a question') expect(text).not.toContain('\u001b[2J')
  })
})

test('what the server says about an error is one line without escape sequences', async () => {
  const detail = 'no\u001b[31m\u0007\nhint: rm -rf'
  await using server = await serve((_request, response) => {
    response.writeHead(403, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: 403, errorCode: 'X', detail, reason: 'Forbidden' }))
  })
  const { code, stderr } = await latchkey(['keys', 'list'], server.key)
  expect([code, stderr.split('\n').filter((line) => line.startsWith('hint: rm'))]).toEqual([1, []])
  expect(stderr).not.toContain('\u001b')
  expect(stderr).not.toContain('\u0007')
})

test('a hint is below the problem and not repeated in it', async () => {
  await using at = await start()
  const role = ['--role', 'ORG_NOPE']
  const { stderr } = await at.run('keys', 'create', '--description', 'x', ...role, '--reveal')
  const [, hint = ''] = /\nhint: (.*)\n/.exec(stderr) ?? []
  expect([hint === '', stderr.split(hint)]).toEqual([false, [expect.anything(), '\n']])
})

test.each([
  [
    ['keys', 'list', '--output', 'xml'],
    /: invalid value for '--output <format>'\. Allowed choices are table, json, csv/,
  ],
  [['completion', 'tcsh'], /: invalid value for 'shell'\. Allowed choices are bash, zsh, fish/],
])('%j says what it takes instead', async (args, words) => {
  expect((await latchkey(args)).stderr).toMatch(words)
})

test('a server that does not speak TLS is called once', async () => {
  let calls = 0
  const server = createTcpServer((socket) => {
    calls++
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo
  const env = { LATCHKEY_PUBLIC_KEY: 'abcdefgh', LATCHKEY_PRIVATE_KEY: 'x' }
  const args = ['orgs', 'list', '--base-url', `https://127.0.0.1:${port}`]
  const { code, stderr } = await latchkey(args, env)
  server.close()
  expect([code, stderr, calls]).toEqual([1, expect.stringMatching(/TLS failed/), 1])
})

// At the same time, as they wait for slow responses.
describe.concurrent('what takes longer than a second says so on a terminal', () => {
  const waiting = /waiting for 127\.0\.0\.1:\d+/
  const key = ['owner of the organization', '--yes']
  test.each([
    ['a list', ['keys', 'list'], 'GET *', waiting],
    ['a change', ['keys', 'update', ...key, '--description', 'x'], 'PATCH *', waiting],
    ['a request', ['request', 'GET', '/orgs'], 'GET *', waiting],
    ['a diagnosis', ['diagnose'], 'GET *', waiting],
    ['a token', ['token'], 'POST */oauth/token', /waiting for a token/],
    ['a rotation', ['rotate', 'owner', '--yes'], 'POST */oauth/token', waiting],
    ['a migration', ['migrate', ...key], 'POST */oauth/token', waiting],
    ['an audit', ['audit'], 'GET *accessList', /reading keys and accounts: \d+/],
  ])('a progress line is shown on a terminal for %s', async (name, args, slow, words) => {
    await using emulator = await startEmulator()
    const [method = '', path = ''] = slow.split(' ')
    emulator.faults.add({ match: { method, path }, times: 2, delay: 1_500 })
    const env = name === 'a token' ? accountOf(emulator) : keyOf(emulator)
    const { code, output } = await answering(args, env)
    expect([code, plain(output)]).toEqual([0, expect.stringMatching(words)])
    // It is erased before the result is shown.
    const [, ...wiped] = output.split('\r\u001b[2K')
    expect(wiped.length).toBeGreaterThan(0)
    expect(wiped.at(-1)).not.toMatch(words)
  })

  test('the progress line disappears when Ctrl-C ends the command', async () => {
    await using emulator = await startEmulator()
    emulator.faults.add({ match: { method: 'GET' }, delay: 60_000 })
    const answers = [['waiting for', CTRL_C]] as const
    const { output } = await answering(['keys', 'list'], keyOf(emulator), answers)
    expect(output.split('\r\u001b[2K').at(-1)).not.toContain('waiting')
  })

  test('the progress line is not printed without a terminal', async () => {
    await using emulator = await startEmulator()
    emulator.faults.add({ match: { method: 'GET' }, times: 1, delay: 1_200 })
    expect((await latchkeyProcess(['orgs', 'list'], keyOf(emulator))).stderr).toBe('')
  })
})
