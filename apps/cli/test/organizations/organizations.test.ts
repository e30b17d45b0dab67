import { expect, test } from 'vitest'
import { start } from '../process.ts'

interface Place {
  readonly id: string
  readonly name: string
  readonly orgId?: string
}

test('organizations are listed, shown by name or id, and created', async () => {
  await using at = await start()
  const { id, name } = at.emulator.seed.organizations[0]!
  expect(await at.read<Place[]>('orgs', 'list')).toEqual([{ id, name }])
  expect(await at.read<Place>('orgs', 'show')).toEqual({ id, name })
  expect(await at.read<Place>('orgs', 'show', name)).toEqual({ id, name })
  expect(await at.read<Place>('orgs', 'show', id)).toEqual({ id, name })
  expect(await at.read<Place>('orgs', 'create', 'New')).toMatchObject({ name: 'New' })
})

test('projects are listed, shown by name or id, and created', async () => {
  await using at = await start()
  const [{ id: orgId, name: orgName }] = at.emulator.seed.organizations as [Place]
  const { id, name } = at.emulator.seed.projects[0]!
  expect(await at.read<Place[]>('projects', 'list')).toEqual([{ id, name, orgId }])
  expect(await at.read<Place>('projects', 'show', name)).toEqual({ id, name, orgId })
  expect(await at.read<Place>('projects', 'show', id)).toEqual({ id, name, orgId })
  const created = await at.read<Place>('projects', 'create', 'New', '--org', orgName)
  expect(created).toMatchObject({ name: 'New', orgId })
  expect(await at.read<Place[]>('projects', 'list', '--org', orgId)).toHaveLength(2)
})

test('lists are CSV with --output csv', async () => {
  await using at = await start()
  const { id, name } = at.emulator.seed.organizations[0]!
  expect((await at.run('orgs', 'list', '--output', 'csv')).stdout).toBe(`ID,NAME\n${id},${name}\n`)
})
