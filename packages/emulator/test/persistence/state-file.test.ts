import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { afterAll, describe, expect, test } from 'vitest'
import { callWithKey, givenEmulator, newKey, post } from '../clients.ts'

const folder = mkdtempSync(join(tmpdir(), 'emulator-state-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

let files = 0
const newFile = () => join(folder, `state-${++files}.json`)

/** Starts an emulator with a state file in another process, and prints the result of `then`. */
function startElsewhere(stateFile: string, then: string) {
  const program = `
    import { startEmulator } from '@latchkey/emulator'
    await startEmulator({ stateFile: ${JSON.stringify(stateFile)} })${then}`
  return spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
  })
}

describe('a state file', () => {
  test('a state file keeps what was made, and lets old credentials and tokens in', async () => {
    const stateFile = newFile()
    const first = await givenEmulator({ stateFile })
    const { orgId } = first
    expect(await first.outcome('/groups', post({ name: 'Kept', orgId }))).toBe('201')
    const token = await first.issueToken()
    await first.close()

    await using second = await givenEmulator({ stateFile })
    const { json: list } = await second.call('/groups?name=Kept', {}, first.seed.apiKeys[0])
    expect(list['totalCount']).toBe(1)
    expect((await second.callWithToken(token)).status).toBe(200)
    expect(second.seed.apiKeys[0]!.privateKey).toMatch(/^\*{8}-\*{4}-\*{4}-.{12}$/)
  })

  test('a state file holds no secret and no token', async () => {
    const stateFile = newFile()
    await using at = await givenEmulator({ stateFile })
    const token = await at.issueToken()
    const made = await at.call(`${at.org}/apiKeys`, newKey('ORG_MEMBER'))
    const text = readFileSync(stateFile, 'utf8')
    const secrets = [
      at.seed.apiKeys[0]!.privateKey,
      at.seed.serviceAccounts[0]!.clientSecret,
      String(made.json['privateKey']),
      token,
      at.controlToken,
    ]
    expect(text).toContain(String(made.json['publicKey']))
    for (const secret of secrets) expect(text).not.toContain(secret)
  })

  test('a state file is had by one emulator at a time, in this process and in another', async () => {
    const stateFile = newFile()
    await using first = await startEmulator({ stateFile })
    const before = readFileSync(stateFile, 'utf8')
    const inUse = `in use by process ${process.pid}`
    await expect(startEmulator({ stateFile })).rejects.toThrow(inUse)
    const child = startElsewhere(stateFile, '.catch(({ message }) => console.log(message))')
    let told = ''
    child.stdout.on('data', (chunk) => (told += String(chunk)))
    await once(child, 'close')
    expect(told).toContain(inUse)
    expect(readFileSync(stateFile, 'utf8')).toBe(before)
    await first.close()
    // Now another one may have it.
    await (await startEmulator({ stateFile })).close()
  })

  test('a state file is taken over from a process that has ended, and released if starting fails', async () => {
    const stateFile = newFile()
    const gone = spawn(process.execPath, ['--eval', ''])
    await once(gone, 'close')
    for (const left of [`${gone.pid ?? 0} x`, `${process.pid} of an earlier container`, '']) {
      writeFileSync(`${stateFile}.lock`, left)
      await using at = await givenEmulator({ stateFile })
      const port = Number(new URL(at.url).port)
      const other = newFile()
      await expect(startEmulator({ stateFile: other, port })).rejects.toThrow('EADDRINUSE')
      await (await startEmulator({ stateFile: other })).close()
    }
    expect(readdirSync(folder).filter((name) => name.includes('.lock'))).toEqual([])
  })

  test('a file that is not a state file is rejected, and left as it is', async () => {
    const stateFile = newFile()
    writeFileSync(stateFile, '{"half":')
    await expect(startEmulator({ stateFile })).rejects.toThrow(/state file/)
    expect(readFileSync(stateFile, 'utf8')).toBe('{"half":')
    await expect(startEmulator({ stateFile: join(folder, 'no', 'such') })).rejects.toThrow(
      TypeError,
    )
  })

  test('a state file is whole after kill -9 in the middle of writes, with all that was answered', async () => {
    const stateFile = newFile()
    const print = '.then(({ url, seed }) => console.log(JSON.stringify({ url, seed })))'
    for (let round = 0; round < 3; round++) {
      rmSync(stateFile, { force: true })
      const child = startElsewhere(stateFile, print)
      const [line] = (await once(child.stdout, 'data')) as [Buffer]
      const running = JSON.parse(String(line)) as Emulator
      const orgId = running.seed.organizations[0]!.id
      const answered: string[] = []
      const ended = once(child, 'close')
      const create = async (name: string) => {
        const { status } = await callWithKey(running, '/groups', post({ name, orgId }))
        if (status === 201) answered.push(name)
        if (answered.length === 5 + round) child.kill('SIGKILL')
      }
      await Promise.allSettled(Array.from({ length: 40 }, (_, n) => create(`p${n}`)))
      await ended
      await using again = await givenEmulator({ stateFile })
      const { json: list } = await again.call('/groups', {}, running.seed.apiKeys[0])
      const names = (list['results'] as { name: string }[]).map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(answered))
      expect(existsSync(stateFile)).toBe(true)
    }
  })

  test('a state file leaves no drafts behind when it is closed', async () => {
    const stateFile = newFile()
    const at = await givenEmulator({ stateFile })
    await at.call('/groups')
    await at.close()
    const name = stateFile.slice(folder.length + 1)
    expect(readdirSync(folder).filter((file) => file.startsWith(name))).toEqual([name])
  })
})

test('a random seed makes ids, keys and times the same, another one others', async () => {
  const make = async (randomSeed: string) => {
    await using at = await givenEmulator({ randomSeed })
    const { json: key } = await at.call(`${at.org}/apiKeys`, newKey('ORG_MEMBER'))
    const [account] = await at.items(`${at.org}/serviceAccounts`)
    const { id, privateKey } = key
    return { seed: at.seed, id, privateKey, createdAt: account!['createdAt'] }
  }
  const [first, same, other] = await Promise.all([make('a'), make('a'), make('b')])
  expect(same).toEqual(first)
  expect(first.createdAt).toBe('2026-01-01T00:00:00Z')
  expect(other.privateKey).not.toBe(first.privateKey)
})
