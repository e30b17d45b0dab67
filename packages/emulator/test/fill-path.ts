import type { Started } from './clients.ts'

const CHOSEN: Readonly<Record<string, string>> = {
  agentType: 'MONITORING',
  clusterView: 'PRIMARY',
  collectionName: 'c',
  'hostname}:{port': 'db-0.example.com:27017',
}

/** Fills the parameters of a path with what the emulator has there, by asking it for the list before each of them. */
export async function fillPath(at: Started, path: string): Promise<string> {
  let filled = ''
  for (const segment of path.split('/').slice(1)) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    filled += `/${name === undefined ? segment : encodeURI(await valueOf(at, name, filled))}`
  }
  return filled
}

async function valueOf(at: Started, name: string, list: string): Promise<string> {
  if (name === 'groupId') return at.seed.projects[0]!.id
  if (name === 'orgId') return at.orgId
  if (name === 'clusterId' || name === 'hostClusterId') return at.firstId(`${at.group}/clusters`)
  if (name === 'hostId') return at.firstId(`${at.group}/hosts`)
  if (name === 'federationSettingsId') {
    return String((await at.call(`${at.org}/federationSettings`)).json['id'])
  }
  if (name === 'databaseName' && !list.endsWith('/databases')) return 'db'
  if (CHOSEN[name] !== undefined) return CHOSEN[name]
  const [first = {}] = await at.items(list)
  return String(first[name] ?? first['id'] ?? first['_id'] ?? first['type'])
}
