import { readFileSync } from 'node:fs'
import { STATUS_CODES } from 'node:http'
import { readPath } from './address.ts'
import { explain } from '../errors/failure.ts'
import { indentJson } from '../terminal/indent-json.ts'
import { connect, type ConnectOptions } from '../session/connect.ts'
import { Problem } from '../errors/problem.ts'
import { startWaiting } from '../terminal/progress.ts'
import { refusal } from '../errors/refusal.ts'
import { safe, safeLine, writeData } from '../terminal/text.ts'

export interface RequestOptions extends ConnectOptions {
  readonly data?: string
  readonly include?: boolean
  readonly pretty?: boolean
  readonly query: readonly string[]
  readonly json?: boolean
}

/** Sends one request and prints the answer. */
export async function request(
  method: string,
  path: string,
  options: RequestOptions,
): Promise<void> {
  if (!/^[a-z]+$/i.test(method))
    throw new Problem(
      'ERR_CLI_USAGE',
      'METHOD is no HTTP method',
      'give GET, POST, PATCH, PUT, DELETE or HEAD',
    )
  if (options.data !== undefined && /^(?:get|head)$/i.test(method)) {
    throw new Problem(
      'ERR_CLI_USAGE',
      `${method.toUpperCase()} takes no --data`,
      'for the query of the address there is --query name=value',
    )
  }
  const body = options.data === undefined ? undefined : readData(options.data)
  const { baseUrl, credentials, timeoutMs, fetch, close } = await connect(options)
  const url = readPath(path, options.query, baseUrl)
  try {
    const { response, bytes } = await startWaiting(url.host)(async () => {
      const answer = await fetch(url, {
        method: method.toUpperCase(),
        headers: {
          accept: 'application/json',
          'user-agent': 'latchkey',
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      }).catch((error: unknown) => {
        throw explain(error, url.host)
      })
      return { response: answer, bytes: Buffer.from(await answer.arrayBuffer()) }
    })
    print(response, bytes, options)
    if (!response.ok) throw refusal(response.status, parse(bytes), credentials.kind)
  } finally {
    await close()
  }
}

function readData(data: string): string {
  const text =
    data === '-'
      ? readInput(0, 'standard input')
      : data.startsWith('@')
        ? readInput(data.slice(1), data.slice(1))
        : data
  try {
    JSON.parse(text)
  } catch {
    throw new Problem(
      'ERR_CLI_USAGE',
      'the data is not JSON',
      `quote it for the shell: --data '{"name":"value"}'`,
    )
  }
  return text
}

function readInput(from: string | number, name: string): string {
  try {
    return readFileSync(from, 'utf8')
  } catch {
    throw new Problem('ERR_CLI_FILE', `${name} can't be read`)
  }
}

function print(response: Response, bytes: Buffer, options: RequestOptions): void {
  const { status, headers } = response
  if (status >= 300 && status < 400) {
    throw new Problem(
      'ERR_CLI_ANSWER',
      `the server sends elsewhere: ${status}, ${safeLine(headers.get('location') ?? 'without an address')}`,
      'check the base URL',
    )
  }
  const type = headers.get('content-type') ?? ''
  const json = parse(bytes)
  const isText = type.startsWith('text/') || bytes[0] === 0x3c
  if (json === undefined && bytes.length > 0 && (isText || status >= 400)) {
    const kind = type.includes('html') || bytes[0] === 0x3c ? 'HTML' : safeLine(type)
    throw new Problem(
      'ERR_CLI_ANSWER',
      `the server answered with ${kind} instead of JSON (status ${status} ${STATUS_CODES[status] ?? ''})`,
      'check the base URL; is a proxy or a login page in between?',
    )
  }
  if (options.json) {
    writeData(
      `{"status":${status},"headers":${JSON.stringify(Object.fromEntries(headers))},"body":${json === undefined ? 'null' : indentJson(bytes.toString(), '')}}\n`,
    )
    return
  }
  if (options.include) {
    const lines = [...headers].map(([name, value]) => safe(`${name}: ${value}`))
    process.stdout.write(`HTTP ${status} ${STATUS_CODES[status] ?? ''}\n${lines.join('\n')}\n\n`)
  }
  if (bytes.length === 0) return
  const isPretty = options.pretty === true && json !== undefined
  if (isPretty || process.stdout.isTTY) {
    const text = isPretty ? indentJson(bytes.toString(), '  ') : bytes.toString()
    writeData(`${text}\n`)
  } else {
    process.stdout.write(bytes)
    if (json !== undefined && bytes.at(-1) !== 0x0a) process.stdout.write('\n')
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString()) as unknown
  } catch {
    return undefined
  }
}
