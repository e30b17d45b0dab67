import type { Entity } from '../../state/records.ts'

const SECRETS =
  /^(?:apiToken|apiKey|serviceKey|routingKey|secret|password|webhookSecret|datadogApiKey|opsGenieApiKey|victorOpsApiKey|victorOpsRoutingKey|flowdockApiToken|tlsPemPassword)$/

/** What the agents use, which an automation configuration has in clear unless it is asked for without secrets. */
const AGENT_SECRETS = /^(?:autoPwd|initPwd|pwd|key|password|tlsPemPassword)$/

/** Hides all but the last four characters of secrets that integrations and notifications have. */
export function redact(entity: Entity): Entity {
  return redactNamed(SECRETS, entity)
}

/** An automation configuration without the secrets of agents and users. */
export function redactAgents(entity: Entity): Entity {
  return redactNamed(AGENT_SECRETS, entity)
}

function redactNamed(secrets: RegExp, entity: Entity): Entity {
  const shown = Object.entries(entity).map(([name, value]) => [name, hidden(secrets, name, value)])
  // Made of an entity's entries.
  return Object.fromEntries(shown) as Entity
}

function hidden(secrets: RegExp, name: string, value: unknown): unknown {
  if (typeof value === 'string') return secrets.test(name) ? `******${value.slice(-4)}` : value
  if (Array.isArray(value)) return value.map((item: unknown) => hidden(secrets, '', item))
  // An object that is no array.
  return typeof value === 'object' && value !== null ? redactNamed(secrets, value as Entity) : value
}
