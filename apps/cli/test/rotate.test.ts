import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openJournal } from '../src/rotate/journal.ts'
import { rotate, type RotateSteps } from '../src/rotate/rotate.ts'

const CLIENT_ID = 'mdb_sa_id_000000000000000000000001'

let state: string
beforeEach(() => (state = mkdtempSync(join(tmpdir(), 'latchkey-rotate-'))))
afterEach(() => {
  rmSync(state, { recursive: true })
})

const journalIn = (folder: string) => openJournal(CLIENT_ID, { XDG_STATE_HOME: folder })

/** An account on a server, and a consumer that has the old secret. Any of its steps can be made to crash. */
function makeWorld() {
  const world = {
    now: 1_000_000_000,
    live: [{ id: 'old', createdAt: 0, expiresAt: 9e12, value: 'value-of-old' }],
    consumerHas: 'value-of-old',
    told: [] as string[],
    steps: 0,
    crashAt: Infinity,
  }
  let made = 0
  // A crash comes before or after a step has had its effect.
  const step = async <Value>(run: () => Value): Promise<Value> => {
    await Promise.resolve()
    if (++world.steps === world.crashAt) throw new Error('crash')
    const value = run()
    if (++world.steps === world.crashAt) throw new Error('crash')
    return value
  }
  const steps: RotateSteps = {
    clientId: CLIENT_ID,
    listSecrets: () =>
      step(() => world.live.map(({ id, createdAt, expiresAt }) => ({ id, createdAt, expiresAt }))),
    createSecret: () =>
      step(() => {
        if (world.live.length > 1) throw new Error('an account has two secrets at most')
        const id = `new${++made}`
        world.live.push({ id, createdAt: world.now, expiresAt: 9e12, value: `value-of-${id}` })
        return { id, value: `value-of-${id}` }
      }),
    deleteSecret: (id) => step(() => void (world.live = world.live.filter((one) => one.id !== id))),
    mint: (value) =>
      step(() => {
        if (!world.live.some((one) => one.value === value)) throw new Error('wrong secret')
      }),
    openSink: () => ({
      where: 'handed over',
      isShown: false,
      put: ({ value }) => step(() => void (world.consumerHas = value)),
      discard: () => undefined,
    }),
    wasDelivered: (id) => Promise.resolve(world.consumerHas === `value-of-${id}`),
    verify: () => step(() => undefined),
    graceMs: 60_000,
    now: () => world.now,
    wait: (ms) => step(() => void (world.now += ms)),
    tell: (line) => world.told.push(line),
  }
  const consumerWorks = () => world.live.some(({ value }) => value === world.consumerHas)
  return { world, steps, consumerWorks }
}

test('the new secret replaces the old one, which goes after the grace', async () => {
  const { world, steps, consumerWorks } = makeWorld()
  await rotate(steps, journalIn(state))
  expect(world.live.map(({ id }) => id)).toEqual(['new1'])
  expect(consumerWorks()).toBe(true)
  expect(world.now).toBe(1_000_060_000)
  expect(journalIn(state).read()).toBeUndefined()
})

test('a crash at any point can be resumed, and the consumer is never without a secret that works', async () => {
  const all = makeWorld()
  await rotate(all.steps, journalIn(state))
  expect(all.world.steps).toBeGreaterThan(10)
  for (let crashAt = 1; crashAt <= all.world.steps; crashAt++) {
    for (let second = 1; second <= all.world.steps; second += 3) {
      const { world, steps, consumerWorks } = makeWorld()
      Object.assign(world, { crashAt })
      await expect(rotate(steps, journalIn(state))).rejects.toThrow('crash')
      expect(consumerWorks()).toBe(true)
      Object.assign(world, { crashAt: world.steps + second })
      await rotate(steps, journalIn(state)).catch(() => undefined)
      expect(consumerWorks()).toBe(true)
      Object.assign(world, { crashAt: Infinity })
      if (journalIn(state).read() !== undefined) await rotate(steps, journalIn(state))
      expect(consumerWorks()).toBe(true)
      expect(world.live).toHaveLength(1)
      expect(world.live[0]?.value).toBe(world.consumerHas)
      expect(journalIn(state).read()).toBeUndefined()
    }
  }
})

test('the journal has mode 0600 and no secret in it', async () => {
  const { steps } = makeWorld()
  const journal = journalIn(state)
  const seen: string[] = []
  await rotate(
    {
      ...steps,
      verify: () => {
        seen.push(readFileSync(journal.file, 'utf8'))
        expect(statSync(journal.file).mode & 0o777).toBe(0o600)
        return Promise.resolve()
      },
    },
    journal,
  )
  expect(seen).toHaveLength(1)
  expect(seen[0]).toContain('new1')
  expect(seen[0]).not.toContain('value-of')
})

describe('refused', () => {
  test('when two secrets live already', async () => {
    const { world, steps } = makeWorld()
    world.live.push({ id: 'other', createdAt: 0, expiresAt: 9e12, value: 'x' })
    await expect(rotate(steps, journalIn(state))).rejects.toThrow(/2 secrets that live: old, other/)
    expect(world.live).toHaveLength(2)
  })

  test('when no secret lives', async () => {
    const { world, steps } = makeWorld()
    world.now = 1e13
    await expect(rotate(steps, journalIn(state))).rejects.toThrow(/no secret that lives/)
  })

  test('when the journal is damaged', async () => {
    const { steps } = makeWorld()
    const journal = journalIn(state)
    journal.write({ clientId: CLIENT_ID, step: 'created', startedAt: 0, oldSecretId: 'old' })
    writeFileSync(journal.file, '{')
    await expect(rotate(steps, journal)).rejects.toThrow(/damaged/)
  })
})

test('an expired secret is no obstacle', async () => {
  const { world, steps } = makeWorld()
  world.live.unshift({ id: 'expired', createdAt: 0, expiresAt: 1, value: 'x' })
  const { createSecret } = steps
  await rotate(
    {
      ...steps,
      createSecret: () => {
        world.live = world.live.filter(({ id }) => id !== 'expired')
        return createSecret()
      },
    },
    journalIn(state),
  )
  expect(world.live.map(({ id }) => id)).toEqual(['new1'])
})

test('it is said when the server shortens the life of the old secret', async () => {
  const { world, steps } = makeWorld()
  const { createSecret } = steps
  const shortening = async () => {
    const created = await createSecret()
    world.live[0]!.expiresAt = Date.UTC(2030, 0, 1)
    return created
  }
  await rotate({ ...steps, createSecret: shortening }, journalIn(state))
  expect(world.told.join('\n')).toMatch(/expire sooner for it: 2030-01-01/)
})

test('the old secret stays when the consumer does not work', async () => {
  const { world, steps } = makeWorld()
  const failing = { ...steps, verify: () => Promise.reject(new Error('consumer down')) }
  await expect(rotate(failing, journalIn(state))).rejects.toThrow('consumer down')
  expect(world.live.map(({ id }) => id)).toEqual(['old', 'new1'])
  await rotate(steps, journalIn(state))
  expect(world.live.map(({ id }) => id)).toEqual(['new1'])
})
