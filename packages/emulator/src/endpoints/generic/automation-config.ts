import { asSchema, resolve, schemaAt } from '../../document/document.ts'
import { param } from '../../rules/route.ts'
import type { Entity } from '../../state/records.ts'
import { isAgentSecret, mask, redactAgents } from './redaction.ts'
import type { GenericTools, SpecialResponse } from './special.ts'

const GROUP = '/groups/{groupId}'
const CONFIG = `${GROUP}/automationConfig`

/** The automation configuration of a project. A PUT without a version raises the version. */
export const automationResponses: Readonly<Record<string, SpecialResponse>> = {
  [`GET ${CONFIG}`]: (_request, tools) => ({ status: 200, entity: configOf(tools) }),
  [`PUT ${CONFIG}`]: (request, tools) => keep(tools, asSchema(request.body)),
  [`GET ${CONFIG}/noSecrets`]: (_request, tools) => ({
    status: 200,
    entity: redactAgents(configOf(tools)),
  }),
  [`PUT ${CONFIG}/noSecrets`]: (request, tools) => {
    const stored = tools.single(CONFIG)
    return keep(tools, asSchema(withSecretsOf(stored, asSchema(request.body))))
  },
  [`GET ${GROUP}/automationStatus`]: (request, tools) => {
    const config = configOf(tools)
    const status = tools.sample(tools.schema('AutomationStatus'), param(request, 'groupId'))
    const processes = (config['processes'] as readonly Entity[]).map(({ hostname, name }) => ({
      hostname,
      lastGoalVersionAchieved: config['version'],
      name,
      plan: [],
    }))
    return { status: 200, entity: { ...status, goalVersion: config['version'], processes } }
  },
}

function keep(tools: GenericTools, config: Entity) {
  const next = Number(tools.single(CONFIG)['version'] ?? 0) + 1
  tools.keep(CONFIG, { ...config, version: config['version'] ?? next })
  return { status: 200, entity: {} }
}

/** All lists are present, and no field is null, whatever a client wrote. */
function configOf(tools: GenericTools): Entity {
  const config = withLists(tools.schema('AutomationConfig'), tools.single(CONFIG))
  const auth = withLists(tools.schema('AutomationAuth'), asSchema(config['auth']))
  return { ...config, auth }
}

function withLists(schema: Entity, entity: Entity): Entity {
  const properties = Object.entries(schemaAt(schema, 'properties'))
  const lists = properties
    .filter(([, property]) => {
      const { type } = resolve(asSchema(property))
      return type === 'array' || (Array.isArray(type) && type.includes('array'))
    })
    .map(([name]): [string, unknown] => [name, []])
  const present = Object.entries(entity).filter(([, value]) => value !== null)
  return Object.fromEntries([...lists, ...present])
}

/** A configuration without secrets, or with masked ones, keeps the stored secrets. */
function withSecretsOf(stored: unknown, given: unknown): unknown {
  if (Array.isArray(given)) {
    const before: readonly unknown[] = Array.isArray(stored) ? stored : []
    return given.map((item: unknown, index) => {
      const same = before.find((one) => isSame(one, item)) ?? before[index]
      return withSecretsOf(same, item)
    })
  }
  if (typeof given !== 'object' || given === null) return given
  const before = asSchema(stored)
  const merged: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const kept = before[name]
    const isMasked = typeof kept === 'string' && isAgentSecret(name) && value === mask(kept)
    merged[name] = isMasked ? kept : withSecretsOf(kept, value)
  }
  for (const [name, value] of Object.entries(before)) {
    if (isAgentSecret(name) && typeof value === 'string') merged[name] ??= value
  }
  return merged
}

/** Whether two items of a list are the same user, process or member. */
function isSame(first: unknown, second: unknown): boolean {
  const names = ['user', 'db', 'name', '_id', 'hostname']
  const [a, b] = [asSchema(first), asSchema(second)]
  return names.some((name) => a[name] !== undefined) && names.every((name) => a[name] === b[name])
}
