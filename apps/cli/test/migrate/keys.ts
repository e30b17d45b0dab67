import { type EmulatorSeed, startEmulator } from '@latchkey/emulator'
import { json, keyOf, makeHome } from '../process.ts'

type ApiKeys = NonNullable<EmulatorSeed['organizations'][number]['apiKeys']>

/** An organization with the owner's key, which the command uses, and the keys of programs; and a home for the command. */
export async function keysToMigrate(keys: ApiKeys, projects: readonly string[] = []) {
  const emulator = await startEmulator({
    seed: {
      organizations: [
        {
          name: 'Example',
          projects: projects.map((name) => ({ name })),
          apiKeys: [{ desc: 'owner' }, ...keys],
        },
      ],
    },
  })
  const { home, [Symbol.dispose]: removeHome } = makeHome()
  const env = { ...keyOf(emulator), HOME: home }
  const list = <Item>(kind: 'keys' | 'accounts') => json<Item[]>([kind, 'list', '--json'], env)
  return {
    emulator,
    env,
    home,
    /** The descriptions of the keys. */
    keys: async () =>
      (await list<{ description: string }>('keys')).map(({ description }) => description),
    accounts: () => list<{ clientId: string; name: string }>('accounts'),
    async [Symbol.asyncDispose]() {
      removeHome()
      await emulator.close()
    },
  }
}
