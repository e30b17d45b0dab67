import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import {
  type CredentialKind,
  type FoundCredentials,
  readCredentials,
  type RequestDiagnostics,
  signIn,
  type SignInOptions,
} from '@latchkey/sdk'
import { type DemoRequest, demoRequests } from './demo-requests.ts'
import { startEmulatorProcess } from './emulator-process.ts'
import { rejectionOf } from '../errors/rejection.ts'
import { paint, safeLine } from '../terminal/text.ts'
import { width } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'

const SCHEMES = {
  'api-key': 'API key, HTTP digest',
  'service-account': 'Service account, OAuth 2.0',
}

export interface DemoOptions {
  readonly baseUrl?: string
}

/** Sends the requests of the documentation page and prints how many requests each of them took. */
export async function demo(options: DemoOptions): Promise<void> {
  if (options.baseUrl !== undefined) {
    say(paint('bold', `Cloud Manager at ${options.baseUrl}`))
    for (const found of credentialsOfEachKind()) {
      await run({ ...found, baseUrl: options.baseUrl }, undefined)
    }
    return
  }
  await using emulator = await startEmulatorProcess()
  const title = `Cloud Manager emulator at ${emulator.url}, process ${emulator.pid ?? '?'}`
  say(paint('bold', wrap(title, '', width())))
  const orgId = emulator.organizations[0]?.id
  for (const { publicKey, privateKey } of emulator.apiKeys.slice(0, 1)) {
    await run({ publicKey, privateKey, baseUrl: emulator.url }, orgId)
  }
  for (const { clientId, clientSecret } of emulator.serviceAccounts.slice(0, 1)) {
    await run({ clientId, clientSecret, baseUrl: emulator.url }, orgId)
  }
}

/** Those of both kinds, if both are set. */
function credentialsOfEachKind(): FoundCredentials[] {
  const first = readCredentials()
  try {
    return [
      first,
      readCredentials({ auth: first.kind === 'api-key' ? 'service-account' : 'api-key' }),
    ]
  } catch {
    return [first]
  }
}

async function run(options: SignInOptions, orgId: string | undefined): Promise<void> {
  const count = { api: 0, token: 0 }
  const onRequest = (message: unknown): void => {
    count[(message as RequestDiagnostics).purpose]++
  }
  subscribe('latchkey:request:start', onRequest)
  const session = signIn(options)
  try {
    say('', paint('bold', SCHEMES[session.kind]))
    for (const request of demoRequests(session, orgId)) {
      Object.assign(count, { api: 0, token: 0 })
      await show(request, session.kind, count)
    }
  } finally {
    await session.close()
    unsubscribe('latchkey:request:start', onRequest)
  }
}

async function show(
  { title, send }: DemoRequest,
  kind: CredentialKind,
  count: Readonly<{ api: number; token: number }>,
): Promise<void> {
  const response = await send()
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (!response.ok) throw await rejectionOf({ response, bytes })
  const json = JSON.parse(Buffer.from(bytes).toString()) as unknown
  const status = paint('green', `${response.status} ${response.statusText}`)
  say('', `  ${paint('cyan', title)}  ${status}`)
  say(wrap(answerOf(json), '    ', width()))
  const tokenRequests =
    kind === 'api-key' ? '' : `, ${count.token} token request${count.token === 1 ? '' : 's'}`
  const requests = `${count.api} HTTP request${count.api === 1 ? '' : 's'}${tokenRequests}`
  say(paint('dim', wrap(requests, '    ', width())))
}

/** The part of a response that matters to a person: names and ids. */
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
