// deno run --allow-env --allow-net deno.ts
import process from 'node:process'
import { CloudManager, endpoints } from '@latchkey/cloud-manager'
import { clientCredentials } from '@latchkey/client-credentials'
import { withAuth } from '@latchkey/fetch'

const { BASE_URL: baseUrl = '', CLIENT_ID: clientId = '', CLIENT_SECRET = '' } = process.env

/** In Deno: prints the names of all projects, and revokes the token in the end. */
await using auth = clientCredentials({
  tokenEndpoint: endpoints(baseUrl).token,
  clientId,
  clientSecret: CLIENT_SECRET,
  origins: new URL(baseUrl).origin,
})
const manager = new CloudManager({ baseUrl, fetch: withAuth(auth) })
for await (const project of manager.projects.list()) process.stdout.write(`${project.name}\n`)
