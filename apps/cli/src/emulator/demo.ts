import { readBaseUrl } from '../request/address.ts'
import { type Credentials, findCredentials } from '../session/credentials.ts'
import { type DemoRequest, demoRequests } from './demo-requests.ts'
import { startEmulatorProcess } from './emulator-process.ts'
import { refusal } from '../errors/refusal.ts'
import { paint, safeLine } from '../terminal/text.ts'
import { wrap } from '../terminal/wrap.ts'

const DOORS = { 'api-key': 'API key, HTTP digest', 'service-account': 'Service account, OAuth 2.0' }

export interface DemoOptions {
  readonly baseUrl?: string
}

/** Makes the requests of the documentation page and says what each of them took. */
export async function demo(options: DemoOptions): Promise<void> {
  if (options.baseUrl !== undefined) {
    const baseUrl = readBaseUrl(options.baseUrl)
    const { credentials } = findCredentials(undefined, process.env)
    say(paint('bold', `Cloud Manager at ${options.baseUrl}`))
    for (const one of credentials) await enter(one, baseUrl, undefined)
    return
  }
  await using emulator = await startEmulatorProcess()
  const title = `Cloud Manager emulator at ${emulator.url}, process ${emulator.pid ?? '?'}`
  say(paint('bold', wrap(title, '', process.stdout.columns || 80)))
  const orgId = emulator.organizations[0]?.id
  for (const { publicKey, privateKey } of emulator.apiKeys.slice(0, 1)) {
    await enter({ kind: 'api-key', publicKey, privateKey }, emulator.url, orgId)
  }
  for (const { clientId, clientSecret } of emulator.serviceAccounts.slice(0, 1)) {
    await enter({ kind: 'service-account', clientId, clientSecret }, emulator.url, orgId)
  }
}

async function enter(
  credentials: Credentials,
  baseUrl: string | undefined,
  orgId: string | undefined,
): Promise<void> {
  const count = { api: 0, token: 0 }
  const counting: typeof fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    if (pathname.endsWith('/api/oauth/token')) count.token++
    else count.api++
    return fetch(input, init)
  }
  say('', paint('bold', DOORS[credentials.kind]))
  for (const request of demoRequests(credentials, baseUrl, orgId, counting)) {
    Object.assign(count, { api: 0, token: 0 })
    await show(request, credentials.kind, count)
  }
}

async function show(
  { title, send }: DemoRequest,
  kind: Credentials['kind'],
  count: Readonly<{ api: number; token: number }>,
): Promise<void> {
  const response = await send()
  const json: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw refusal(response.status, json, kind)
  const status = paint('green', `${response.status} ${response.statusText}`)
  say('', `  ${paint('cyan', title)}  ${status}`)
  say(wrap(answerOf(json), '    ', process.stdout.columns || 80))
  const minted =
    kind === 'api-key' ? '' : `, ${count.token} token request${count.token === 1 ? '' : 's'}`
  say(
    paint(
      'dim',
      wrap(
        `${count.api} HTTP request${count.api === 1 ? '' : 's'}${minted}`,
        '    ',
        process.stdout.columns || 80,
      ),
    ),
  )
}

/** What a person wants to see of an answer: names and ids. */
function answerOf(json: unknown): string {
  const body = json as { results?: unknown[]; totalCount?: number } | undefined // the API's list or entity
  const items = body?.results ?? [json]
  const shown = items.slice(0, 5).map((item) => {
    const { id, name } = item as { id?: unknown; name?: unknown } // the API's project
    return safeLine(`${String(name)} (${String(id)})`)
  })
  const more = items.length > 5 ? `, and ${items.length - 5} more` : ''
  return body?.results
    ? `${body.totalCount ?? items.length} in all: ${shown.join(', ')}${more}`
    : shown.join('')
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}
