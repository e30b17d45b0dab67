import { readFileSync } from 'node:fs'
import { STATUS_CODES } from 'node:http'
import { explain } from '../errors/failure.ts'
import { Problem } from '../errors/problem.ts'
import { rejectionOf } from '../errors/rejection.ts'
import { connect, type Connection } from '../session/connect.ts'
import type { ConnectOptions } from '../session/connect-options.ts'
import { indentJson } from '../terminal/indent-json.ts'
import { startWaiting } from '../terminal/progress.ts'
import { safe, safeLine, writeData } from '../terminal/text.ts'
import { readPath } from './address.ts'
import { boundedBody } from './bounded-body.ts'
import { readFields } from './fields.ts'
import { readHeaders } from './headers.ts'
import type { Received } from './received.ts'

export interface RequestOptions extends ConnectOptions {
  readonly data?: string
  readonly include?: boolean
  readonly pretty?: boolean
  readonly paginate?: boolean
  readonly query: readonly string[]
  readonly header: readonly string[]
  readonly field: readonly string[]
  readonly json?: boolean
}

/** Sends one request, or with `--paginate` one for each page, and prints the response. */
export async function request(
  method: string,
  path: string,
  options: RequestOptions,
): Promise<void> {
  checkMethod(method, options)
  const body = bodyOf(options)
  const headers = readHeaders(options.header, body !== undefined)
  await using connection = await connect(options)
  const url = readPath(path, options.query, connection.baseUrl)
  const init = { method: method.toUpperCase(), headers, ...(body !== undefined && { body }) }
  if (options.paginate === true) {
    const { printPages } = await import('./paginate.ts')
    await printPages(url, (page) => send(connection, page, init), options)
    return
  }
  const received = await send(connection, url, init)
  print(received, options)
  if (!received.response.ok) throw await rejectionOf(received)
}

async function send({ fetch }: Connection, url: URL, init: RequestInit): Promise<Received> {
  return startWaiting(url.host)(async () => {
    try {
      const response = await fetch(url, init)
      return { response, bytes: await boundedBody(response) }
    } catch (error) {
      throw explain(error, url.host)
    }
  })
}

function checkMethod(method: string, { data, field, paginate }: RequestOptions): void {
  if (!/^[a-z]+$/i.test(method)) {
    throw new Problem(
      'ERR_CLI_USAGE',
      'METHOD is not an HTTP method',
      'use GET, POST, PATCH, PUT, DELETE or HEAD',
    )
  }
  const isReading = /^(?:get|head)$/i.test(method)
  if (isReading && (data !== undefined || field.length > 0)) {
    throw new Problem(
      'ERR_CLI_USAGE',
      `${method.toUpperCase()} takes no ${data === undefined ? '--field' : '--data'}`,
      'use --query name=value for the query of the address',
    )
  }
  if (data !== undefined && field.length > 0) {
    throw new Problem('ERR_CLI_USAGE', '--data and --field exclude each other')
  }
  if (paginate === true && !/^get$/i.test(method)) {
    throw new Problem('ERR_CLI_USAGE', '--paginate needs GET')
  }
}

function bodyOf({ data, field }: RequestOptions): string | undefined {
  if (field.length > 0) return JSON.stringify(readFields(field))
  if (data === undefined) return undefined
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
      `quote it for the shell: --data '{"name":"value"}', or use --field name=value`,
    )
  }
  return text
}

function readInput(from: string | number, name: string): string {
  try {
    return readFileSync(from, 'utf8')
  } catch {
    throw new Problem('ERR_CLI_FILE', `can't read ${name}`)
  }
}

function print({ response, bytes }: Received, options: RequestOptions): void {
  const { status, headers } = response
  const type = headers.get('content-type') ?? ''
  const json = parse(bytes)
  const isText = type.startsWith('text/') || bytes[0] === 0x3c
  if (json === undefined && bytes.length > 0 && (isText || status >= 400)) {
    const kind = type.includes('html') || bytes[0] === 0x3c ? 'HTML' : safeLine(type)
    throw new Problem(
      'ERR_CLI_RESPONSE',
      `the server returned ${kind} instead of JSON (status ${status} ${STATUS_CODES[status] ?? ''})`,
      'check the base URL, and whether a proxy or a login page is in between',
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
  const { isTTY } = process.stdout
  const isPretty = (options.pretty === true || isTTY) && json !== undefined
  if (isPretty || isTTY) {
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
