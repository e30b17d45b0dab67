import type { EmulatorSeed } from '@latchkey/emulator'
import { keyOf, start } from '../process.ts'

type ApiKeys = NonNullable<EmulatorSeed['organizations'][number]['apiKeys']>

/** An organization with the owner's key, which the command uses, and the keys of programs; and a home for the command. */
export async function keysToMigrate(keys: ApiKeys, projects: readonly string[] = []) {
  const organization = {
    name: 'Example',
    projects: projects.map((name) => ({ name })),
    apiKeys: [{ desc: 'owner' }, ...keys],
  }
  const at = await start(keyOf, { seed: { organizations: [organization] } })
  return {
    ...at,
    /** The descriptions of the keys. */
    keys: async () =>
      (await at.read<{ description: string }[]>('keys', 'list')).map((key) => key.description),
    accounts: () => at.read<{ clientId: string; name: string }[]>('accounts', 'list'),
  }
}
