import { endpoints } from '@latchkey/cloud-manager'
import { readPath } from '../request/address.ts'
import { connect, type ConnectOptions } from '../session/connect.ts'
import { findCredentials } from '../session/credentials.ts'
import { checkCall } from './call.ts'
import type { Check } from './check.ts'
import { checkReach } from './reach.ts'
import { checkShape } from './shape.ts'
import { checkToken } from './token.ts'
import { withProgress } from '../terminal/progress.ts'
import { openSession } from '../session/session.ts'
import { paint, safeLine, writeData } from '../terminal/text.ts'
import { wrap } from '../terminal/wrap.ts'

export interface DiagnoseOptions extends ConnectOptions {
  readonly json?: boolean
}

/** Says why a request is refused: goes from the credentials over the connection to the request until something is wrong. */
export async function diagnose(path: string, options: DiagnoseOptions): Promise<void> {
  const checks: Check[] = []
  for await (const check of steps(path, options)) {
    checks.push(check)
    if (options.json !== true) show(check)
  }
  const causes = checks.flatMap(({ cause }) => cause ?? [])
  if (options.json === true) {
    writeData(
      `${JSON.stringify({ cause: causes[0]?.id ?? null, checks: checks.map(({ name, saw, cause }) => ({ name, ok: cause === undefined, saw, ...(cause && { cause: cause.id, hint: cause.hint }) })) })}\n`,
    )
  } else if (causes.length === 0) {
    const text = `nothing is wrong: GET ${safeLine(path)} works with these credentials`
    process.stdout.write(`${wrap(text, '', process.stdout.columns || 80)}\n`)
  }
  if (causes.length > 0) process.exitCode = 1
}

async function* steps(path: string, options: DiagnoseOptions): AsyncGenerator<Check> {
  const { baseUrl, credentials, timeoutMs, close } = await connect(options)
  await close()
  readPath(path, [], baseUrl)
  const shape = checkShape(credentials)
  yield shape
  const { host } = new URL(endpoints(baseUrl).api)
  const waiting = <Value>(run: () => Promise<Value>): Promise<Value> =>
    withProgress(() => `waiting for ${host}`, run)
  const reach = await waiting(() => checkReach(baseUrl, timeoutMs, Date.now))
  yield* reach
  if (shape.cause !== undefined || reach[0]?.cause !== undefined) return
  if (credentials.kind === 'service-account') {
    const others = findCredentials(options.profile, process.env).credentials
    const helper = others.find((one) => one.kind === 'api-key')
    const token = await waiting(() => checkToken(credentials, baseUrl, timeoutMs, helper))
    yield token
    if (token.cause !== undefined) return
  }
  await using session = await openSession({ ...options, auth: credentials.kind }, false)
  const send = (): Promise<unknown> => get(session.cm, path)
  yield await checkCall(session.cm, path, send, credentials.kind)
}

/** Any path below the API, which the types of the client do not know. */
function get(cm: { request: unknown }, path: string): Promise<unknown> {
  const request = cm.request as (method: 'GET', path: string) => Promise<unknown> // any path is sent as it is
  return request('GET', path)
}

function show({ name, saw, cause }: Check): void {
  const width = process.stdout.columns || 80
  const mark = cause === undefined ? paint('green', 'ok ') : paint('red', 'no ')
  const lines = wrap(`${name}: ${safeLine(saw)}`, '    ', width).trimStart()
  const todo = cause === undefined ? '' : `\n${wrap(`to do: ${cause.hint}`, '    ', width)}`
  process.stdout.write(`${mark} ${lines}${todo}\n`)
}
