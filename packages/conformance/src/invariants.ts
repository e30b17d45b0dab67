import { equal, ok } from './expect.ts'
import type { ServerRecord } from './record.ts'

const CREDENTIAL_FIELDS = ['authorization', 'proxy-authorization', 'x-gateway-authorization']

/** Rules for the requests of every case. */
export function checkRecord(record: ServerRecord, maxRequests: number): void {
  ok(record.count <= maxRequests, `the adapter sent more than ${maxRequests} requests`)
  noSecretElsewhere(record)
  const used = new Set<string>()
  for (const { method, target, headers } of record.requests) {
    ok(!target.includes('#'), `the fragment of the URL was sent: ${method} ${target}`)
    for (const field of CREDENTIAL_FIELDS) {
      const value = headers[field]
      const [, nonce, count] = /^Counter (\d+) ([\d.]+) /.exec(value ?? '') ?? []
      if (value === undefined || nonce === undefined) continue
      ok(
        !used.has(value),
        `the same credentials were sent twice: nonce ${nonce} with count ${count ?? ''}`,
      )
      used.add(value)
    }
  }
}

/** Fails when credentials of any kind are in a request to the other origin. */
export function noSecretElsewhere({ requests }: ServerRecord): void {
  const found = requests
    .filter(({ origin }) => origin === 'other')
    .flatMap(({ headers }) =>
      Object.entries(headers)
        .filter(([, value]) => value.includes('Counter'))
        .map(([name]) => name),
    )
  equal(found, [], 'fields with credentials that were sent to another origin')
}
