import { CloudManager } from '@latchkey/cloud-manager'
import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'

interface Env {
  readonly BASE_URL: string
  readonly PUBLIC_KEY: string
  readonly PRIVATE_KEY: string
}

/** A Cloudflare Worker that lists the names of all projects. */
export default {
  async fetch(_request: Request, env: Env): Promise<Response> {
    const { BASE_URL: baseUrl, PUBLIC_KEY: username, PRIVATE_KEY: password } = env
    const auth = digest({ username, password, origins: new URL(baseUrl).origin })
    const names: string[] = []
    const manager = new CloudManager({ baseUrl, fetch: withAuth(auth) })
    for await (const project of manager.projects.list()) names.push(project.name)
    return Response.json(names)
  },
}
