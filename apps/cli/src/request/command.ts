import type { Command } from 'commander'
import { connecting, repeated } from '../flags.ts'
import type { RequestOptions } from './request.ts'
import type { TokenOptions } from './token.ts'

/** Adds `request` and `token`. */
export function addRequest(program: Command): void {
  const request = connecting(program.command('request'))
    .description('Send a request and print the response')
    .argument('<method>', 'GET, POST, PATCH, PUT, DELETE or HEAD')
    .argument(
      '<path>',
      'path below the API, such as /groups; or a full path that starts with /api/',
    )
    .option('--data <json>', 'JSON body: text, @file, or - for standard input')
    .option('--include', 'print status and header fields before the response')
    .option('--pretty', 'indent the response; default on a terminal')
    .option('--paginate', 'print the items of all pages as one JSON array')
    .option('--json', 'print {"status","headers","body"} on one line; prints errors as JSON, too')
  repeated(request, '--query <name=value>', 'parameter to add to the query')
  repeated(request, '--header <name: value>', 'header field, such as "Accept: text/plain"')
  repeated(request, '--field <name=value>', 'member of the JSON body: text, number, JSON or @file')
  request.action(async (method: string, path: string, options: RequestOptions) =>
    (await import('./request.ts')).request(method, path, options),
  )

  connecting(program.command('token'))
    .description('Print an access token of a service account, cached until it expires')
    .option('--json', 'print {"accessToken","tokenType","expiresAt"}; prints errors as JSON, too')
    .action(async (options: TokenOptions) => (await import('./token.ts')).token(options))
}
