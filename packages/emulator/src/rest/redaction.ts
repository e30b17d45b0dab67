import type { Entity } from '../state/records.ts'

const SECRETS =
  /^(?:apiToken|apiKey|serviceKey|routingKey|secret|password|webhookSecret|datadogApiKey|opsGenieApiKey|victorOpsApiKey|victorOpsRoutingKey|flowdockApiToken|tlsPemPassword)$/

/** Hides all but the last four characters of secrets that integrations and notifications have. */
export function redact(entity: Entity): Entity {
  const shown = Object.entries(entity).map(([name, value]) => [name, hidden(name, value)])
  // Made of an entity's entries.
  return Object.fromEntries(shown) as Entity
}

function hidden(name: string, value: unknown): unknown {
  if (typeof value === 'string') return SECRETS.test(name) ? `******${value.slice(-4)}` : value
  if (Array.isArray(value)) return value.map((item: unknown) => hidden('', item))
  // An object that is no array.
  return typeof value === 'object' && value !== null ? redact(value as Entity) : value
}
