import { CloudManager } from '@latchkey/cloud-manager'
import { describe, expect, test } from 'vitest'
import { operations as documented } from './open-document.ts'

/** Without OAuth, which is not part of the API: `@latchkey/client-credentials` handles it. */
const operations = documented.filter(({ path }) => !path.startsWith('/api/oauth/'))

/** Of the templates that match, the one with the fewest parameters: `/groups/byName/x` is not a group. */
function operationOf(method: string, path: string): string {
  const fitting = operations.filter(
    ({ key, path: template }) =>
      key.startsWith(`${method} `) &&
      new RegExp(`^${template.replace(/[.:]/g, '\\$&').replace(/\{\w+\}/g, '[^/:]+')}$`).test(path),
  )
  const parameters = (template: string) => template.split('{').length
  return (
    fitting.sort((a, b) => parameters(a.path) - parameters(b.path))[0]?.key ?? `${method} ${path}`
  )
}

/** Ids for every parameter that anyone asks for, but only those of one owner. */
function idsWithout(...absent: string[]): object {
  const has = (name: string | symbol) => typeof name === 'string' && !absent.includes(name)
  return new Proxy(
    {},
    {
      has: (_, name) => has(name),
      get: (_, name) => (has(name) ? (name === 'port' ? 27017 : 'id0') : undefined),
      ownKeys: () => [],
    },
  )
}

/** The combinations of ids that methods tell apart. */
const OWNERS = [
  idsWithout('projectId', 'clientId', 'userId'),
  idsWithout('projectId', 'clientId'),
  idsWithout('orgId', 'clientId', 'userId'),
  idsWithout('projectId', 'userId'),
  idsWithout('orgId', 'userId'),
  idsWithout('orgId', 'projectId', 'clientId'),
  idsWithout('orgId', 'clientId', 'clusterId'),
  // Federation has the organization below its settings; these are whole objects too, for options and bodies.
  { federationSettingsId: 'id0', orgId: 'id0', identityProviderId: 'id0', roleMappingId: 'id0' },
  { orgId: 'id0' },
  {},
]

type Callable = (...args: readonly unknown[]) => unknown

async function settle(result: unknown): Promise<void> {
  if (result === null || typeof result !== 'object') return
  // A list sends nothing before a page is asked for.
  const sent = 'page' in result ? (result.page as Callable)(1) : result
  await Promise.resolve(sent).catch(() => undefined)
}

describe('every operation of the document', () => {
  const reached = new Set<string>()
  const strange = new Set<string>()
  const perMethod = new Map<string, Set<string>>()
  const { pathname } = new URL('https://cloud.mongodb.com/api/public/v1.0')
  let current = ''
  const cm = new CloudManager({
    retry: false,
    fetch: (input, init) => {
      const path = new URL(input as string).pathname.slice(pathname.length)
      const name = operationOf(init?.method ?? 'GET', path)
      if (operations.some(({ key }) => key === name)) reached.add(name)
      else strange.add(name)
      perMethod.set(current, (perMethod.get(current) ?? new Set()).add(name))
      return Promise.resolve(Response.json({}))
    },
  })

  const callEverything = async () => {
    for (const [resource, methods] of Object.entries(cm)) {
      if (typeof methods === 'function') continue
      for (const [method, call] of Object.entries(methods as Record<string, Callable>)) {
        current = `${resource}.${method}`
        perMethod.set(current, new Set())
        for (const owner of OWNERS) {
          try {
            await settle(call(owner, {}, {}))
          } catch {
            // These ids are not of this resource.
          }
        }
      }
    }
  }

  test('every operation is reached by a method of a resource, unless it is deprecated', async () => {
    await callEverything()
    const living = operations.filter(({ operation }) => operation['deprecated'] !== true)
    expect(living.length).toBeGreaterThan(200)
    expect(living.map(({ key }) => key).filter((key) => !reached.has(key))).toEqual([])
  })

  test('methods send nothing but operations of the document', async () => {
    await callEverything()
    expect([...strange]).toEqual([])
    const silent = [...perMethod].filter(([, sent]) => sent.size === 0).map(([name]) => name)
    expect(silent).toEqual([])
  })

  test('every operation is reached by request, deprecated or not', async () => {
    for (const { key, method, path } of operations) {
      reached.delete(key)
      const request = cm.request as (
        method: string,
        path: string,
        options: object,
      ) => Promise<unknown>
      await request(method, path, { path: idsWithout() })
      expect(reached).toContain(key)
    }
  })
})
