import { hash } from 'node:crypto'

/** The key that a project's agents would use: the same for the same project. */
export function agentApiKeyOf(groupId: string): string {
  return hash('sha256', `agent API key\n${groupId}`).slice(0, 32)
}
