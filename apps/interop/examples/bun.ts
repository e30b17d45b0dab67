// bun bun.ts
import process from 'node:process'
import { CloudManager } from '@latchkey/cloud-manager'
import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'

const {
  BASE_URL: baseUrl = '',
  PUBLIC_KEY: username = '',
  PRIVATE_KEY: password = '',
} = process.env

/** In Bun: prints the names of all projects. */
const auth = digest({ username, password, origins: new URL(baseUrl).origin })
const manager = new CloudManager({ baseUrl, fetch: withAuth(auth) })
for await (const project of manager.projects.list()) process.stdout.write(`${project.name}\n`)
