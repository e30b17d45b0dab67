// Asks the Cloud Manager client for an API key that memory answers with, in a process that is profiled.
import { CloudManager } from '@latchkey/cloud-manager'

const key = JSON.stringify({ id: 'k', desc: 'a key', publicKey: 'abcdefgh', roles: [], links: [] })
const cm = new CloudManager({ fetch: () => Promise.resolve(new Response(key)) })
for (let n = 0; n < 50_000; n++) await cm.apiKeys.get({ orgId: 'o', apiKeyId: 'k' })
process.exit()
