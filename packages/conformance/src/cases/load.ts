import type { Client } from '../client.ts'
import { equal } from '../expect.ts'
import type { ReferenceScheme } from '../reference-scheme.ts'
import { type Stage, welcomed } from '../stage.ts'
import type { Case } from './case.ts'

export const LOAD: readonly Case[] = [
  [
    'serves 20 calls at a time that all begin without a challenge',
    async (stage) => {
      await together(stage, 20, 40)
    },
  ],
  [
    'serves 1,000 calls at a time',
    async (stage) => {
      const { client, scheme } = await together(stage, 1, 2)
      await together(stage, 1_000, 1_002, client, scheme)
    },
  ],
]

async function together(
  stage: Stage,
  calls: number,
  requests: number,
  sameClient?: Client,
  scheme = stage.scheme(),
): Promise<{ client: Client; scheme: ReferenceScheme }> {
  const client = sameClient ?? (await stage.client(scheme))
  await Promise.all(
    Array.from({ length: calls }, (_, index) => welcomed(client, stage.url(`door/${index}`))),
  )
  equal((await stage.record()).requests.length, requests, 'requests')
  equal([scheme.books.settled, scheme.books.abandoned], [requests, 0], 'settled and abandoned')
  return { client, scheme }
}
