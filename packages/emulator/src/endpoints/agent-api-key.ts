import { hash } from 'node:crypto'

const known = new WeakMap<object, string>()

/** The key that a project's agents would use: the same for the same project. Every list of projects shows it. */
export function agentApiKeyOf(project: { readonly id: string }): string {
  const made = known.get(project) ?? hash('sha256', `agent API key\n${project.id}`).slice(0, 32)
  known.set(project, made)
  return made
}
