import { isSdkError, readCredentials } from '@latchkey/sdk'
import { readPath } from '../request/address.ts'
import { connect } from '../session/connect.ts'
import type { ConnectOptions } from '../session/connect-options.ts'
import { clientOf } from '../session/session.ts'
import { withProgress } from '../terminal/progress.ts'
import { paint, safeLine, writeData } from '../terminal/text.ts'
import { width } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'
import { checkCall } from './call.ts'
import type { Check } from './check.ts'
import { checkReach } from './reach.ts'
import { checkShape } from './shape.ts'
import { checkToken, type Helper } from './token.ts'

export interface DiagnoseOptions extends ConnectOptions {
  readonly json?: boolean
}

/** Finds out why a request is rejected: from the credentials over the connection to the request, until something is wrong. */
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
    process.stdout.write(`${wrap(text, '', width())}\n`)
  }
  if (causes.length > 0) process.exitCode = 1
}

async function* steps(path: string, options: DiagnoseOptions): AsyncGenerator<Check> {
  // A cached token would not test the secret.
  await using connection = await connect(options, { sharesTokens: false, isJson: true })
  const { baseUrl, credentials } = connection
  readPath(path, [], baseUrl)
  const shape = checkShape(credentials)
  yield shape
  if (shape.cause !== undefined) return
  const { host } = new URL(baseUrl)
  const waiting = <Value>(run: () => Promise<Value>): Promise<Value> =>
    withProgress(() => `waiting for ${host}`, run)
  const { checks, serverNow } = await waiting(() => checkReach(connection, Date.now))
  yield* checks
  if (checks[0]?.cause !== undefined) return
  if (credentials.kind === 'service-account') {
    const token = await waiting(() => checkToken(connection, helperOf(options), serverNow))
    yield token
    if (token.cause !== undefined) return
  }
  const cm = clientOf(connection, false)
  yield await checkCall(cm, path, () => get(cm, path), credentials.kind)
}

function credentialsOf(options: DiagnoseOptions): ReturnType<typeof readCredentials> | undefined {
  try {
    return readCredentials(options)
  } catch (error) {
    // connect() reports it.
    if (isSdkError(error)) return undefined
    throw error
  }
}

/** An API key that is set next to the account: it can see which of several causes it is. */
function helperOf(options: DiagnoseOptions): Helper | undefined {
  if (options.emulator === true) return undefined
  const found = credentialsOf({ ...options, auth: 'api-key' })
  return found?.kind === 'api-key' ? found : undefined
}

/** Any path below the API, which the types of the client do not know. */
function get(cm: { request: unknown }, path: string): Promise<unknown> {
  const request = cm.request as (method: 'GET', path: string) => Promise<unknown> // any path is sent as it is
  return request('GET', path)
}

function show({ name, saw, cause }: Check): void {
  const mark = cause === undefined ? paint('green', 'ok ') : paint('red', 'no ')
  const lines = wrap(`${name}: ${safeLine(saw)}`, '    ', width()).trimStart()
  const todo = cause === undefined ? '' : `\n${wrap(`to do: ${cause.hint}`, '    ', width())}`
  process.stdout.write(`${mark} ${lines}${todo}\n`)
}
