import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { afterAll, describe, expect, test } from 'vitest'
import { callWithKey, callWithToken, json, issueToken, outcome } from '../clients.ts'

const folder = mkdtempSync(join(tmpdir(), 'emulator-state-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

let files = 0
const newFile = () => join(folder, `state-${++files}.json`)

describe('a state file', () => {
  test('keeps what was made, and lets old credentials and tokens in', async () => {
    const stateFile = newFile()
    const first = await startEmulator({ stateFile })
    const key = first.seed.apiKeys[0]!
    const orgId = first.seed.organizations[0]!.id
    expect(await outcome(first, '/groups', json('POST', { name: 'Kept', orgId }))).toBe('201')
    const token = await issueToken(first)
    await first.close()

    await using second = await startEmulator({ stateFile })
    const { json: list } = await callWithKey(second, '/groups?name=Kept', {}, key)
    expect(list['totalCount']).toBe(1)
    expect((await callWithToken(second, token)).status).toBe(200)
    expect(second.seed.apiKeys[0]!.privateKey).toMatch(/^\*{8}-\*{4}-\*{4}-.{12}$/)
  })

  test('holds no secret and no token', async () => {
    const stateFile = newFile()
    await using emulator = await startEmulator({ stateFile })
    const token = await issueToken(emulator)
    const made = await callWithKey(
      emulator,
      `/orgs/${emulator.seed.organizations[0]!.id}/apiKeys`,
      json('POST', { desc: 'key', roles: ['ORG_MEMBER'] }),
    )
    const text = readFileSync(stateFile, 'utf8')
    const secrets = [
      emulator.seed.apiKeys[0]!.privateKey,
      emulator.seed.serviceAccounts[0]!.clientSecret,
      String(made.json['privateKey']),
      token,
      emulator.controlToken,
    ]
    expect(text).toContain(String(made.json['publicKey']))
    for (const secret of secrets) expect(text).not.toContain(secret)
  })

  test('is had by one emulator at a time, in this process and in another', async () => {
    const stateFile = newFile()
    await using first = await startEmulator({ stateFile })
    const before = readFileSync(stateFile, 'utf8')
    await expect(startEmulator({ stateFile })).rejects.toThrow(
      new RegExp(`in use by process ${process.pid}`),
    )
    const program = `
      import { startEmulator } from '@latchkey/emulator'
      await startEmulator({ stateFile: ${JSON.stringify(stateFile)} }).catch(({ message }) => console.log(message))`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: import.meta.dirname,
    })
    let told = ''
    child.stdout.on('data', (chunk) => (told += String(chunk)))
    await once(child, 'close')
    expect(told).toContain(`in use by process ${process.pid}`)
    expect(readFileSync(stateFile, 'utf8')).toBe(before)
    await first.close()
    // Now another one may have it.
    await (await startEmulator({ stateFile })).close()
  })

  test('is taken over from a process that has ended, and released if starting fails', async () => {
    const stateFile = newFile()
    const gone = spawn(process.execPath, ['--eval', ''])
    await once(gone, 'close')
    for (const left of [`${gone.pid ?? 0} x`, `${process.pid} of an earlier container`, '']) {
      writeFileSync(`${stateFile}.lock`, left)
      await using emulator = await startEmulator({ stateFile })
      const port = Number(new URL(emulator.url).port)
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

  test('is whole after kill -9 in the middle of writes, with all that was answered', async () => {
    const stateFile = newFile()
    const program = `
      import { startEmulator } from '@latchkey/emulator'
      const { url, seed } = await startEmulator({ stateFile: ${JSON.stringify(stateFile)} })
      process.stdout.write(JSON.stringify({ url, seed }) + '\\n')`
    for (let round = 0; round < 3; round++) {
      rmSync(stateFile, { force: true })
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
        cwd: import.meta.dirname,
      })
      const line = await new Promise<string>((resolve) =>
        child.stdout.once('data', (text) => {
          resolve(String(text))
        }),
      )
      const running = JSON.parse(line) as Awaited<ReturnType<typeof startEmulator>>
      const orgId = running.seed.organizations[0]!.id
      const answered: string[] = []
      const ended = new Promise((resolve) => child.on('close', resolve))
      const create = async (name: string) => {
        const { status } = await callWithKey(running, '/groups', json('POST', { name, orgId }))
        if (status === 201) answered.push(name)
        if (answered.length === 5 + round) child.kill('SIGKILL')
      }
      await Promise.allSettled(Array.from({ length: 40 }, (_, n) => create(`p${n}`)))
      await ended
      await using again = await startEmulator({ stateFile })
      const { json: list } = await callWithKey(again, '/groups', {}, running.seed.apiKeys[0])
      const names = (list['results'] as { name: string }[]).map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(answered))
      expect(existsSync(stateFile)).toBe(true)
    }
  })

  test('leaves no drafts behind when it is closed', async () => {
    const stateFile = newFile()
    const emulator = await startEmulator({ stateFile })
    await callWithKey(emulator, '/groups')
    await emulator.close()
    const name = stateFile.slice(folder.length + 1)
    expect(readdirSync(folder).filter((file) => file.startsWith(name))).toEqual([name])
  })
})

describe('a random seed', () => {
  const make = async (randomSeed: string) => {
    await using emulator = await startEmulator({ randomSeed })
    const orgId = emulator.seed.organizations[0]!.id
    const { json: key } = await callWithKey(
      emulator,
      `/orgs/${orgId}/apiKeys`,
      json('POST', { desc: 'key', roles: ['ORG_MEMBER'] }),
    )
    const { json: account } = await callWithKey(emulator, `/orgs/${orgId}/serviceAccounts`)
    const [{ createdAt }] = account['results'] as [{ createdAt: string }]
    return { seed: emulator.seed, id: key['id'], privateKey: key['privateKey'], createdAt }
  }

  test('makes ids, keys and times the same, another one others', async () => {
    const [first, same, other] = await Promise.all([make('a'), make('a'), make('b')])
    expect(same).toEqual(first)
    expect(first.createdAt).toBe('2026-01-01T00:00:00Z')
    expect(other.privateKey).not.toBe(first.privateKey)
  })
})
