import type { Entity } from '../../state/records.ts'

const SECRETS =
  /^(?:apiToken|apiKey|serviceKey|routingKey|secret|password|webhookSecret|datadogApiKey|opsGenieApiKey|victorOpsApiKey|victorOpsRoutingKey|flowdockApiToken|tlsPemPassword)$/

/** Secrets of an automation configuration, which are in clear text unless it is requested without secrets. */
const AGENT_SECRETS = /^(?:autoPwd|initPwd|pwd|key|password|tlsPemPassword)$/

/** Masks the secrets of integrations and notifications. */
export function redact(entity: Entity): Entity {
  return redactNamed(SECRETS, entity)
}

/** An automation configuration without the secrets of agents and users. */
export function redactAgents(entity: Entity): Entity {
  return redactNamed(AGENT_SECRETS, entity)
}

/** Whether a field of an automation configuration is a secret. */
export function isAgentSecret(name: string): boolean {
  return AGENT_SECRETS.test(name)
}

/** A secret as the API shows it. */
export function mask(secret: string): string {
  return `******${secret.slice(-4)}`
}

function redactNamed(secrets: RegExp, entity: Entity): Entity {
  const shown = Object.entries(entity).map(([name, value]) => [name, hidden(secrets, name, value)])
  // Made of an entity's entries.
  return Object.fromEntries(shown) as Entity
}

function hidden(secrets: RegExp, name: string, value: unknown): unknown {
  if (typeof value === 'string') return secrets.test(name) ? mask(value) : value
  if (Array.isArray(value)) return value.map((item: unknown) => hidden(secrets, '', item))
  // An object that is not an array.
  return typeof value === 'object' && value !== null ? redactNamed(secrets, value as Entity) : value
}
