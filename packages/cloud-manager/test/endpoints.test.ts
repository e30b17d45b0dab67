import { endpoints } from '@latchkey/cloud-manager'
import { expect, test } from 'vitest'

test.each([
  [undefined, 'https://cloud.mongodb.com'],
  ['https://cloud.mongodb.com/', 'https://cloud.mongodb.com'],
  ['https://cloud.mongodb.com/api/public/v1.0', 'https://cloud.mongodb.com'],
  ['https://cloud.mongodb.com/api/public/v1.0/', 'https://cloud.mongodb.com'],
  ['https://cloud.mongodb.com/api/oauth/token', 'https://cloud.mongodb.com'],
  ['https://cloud.mongodb.com/api/', 'https://cloud.mongodb.com'],
  [new URL('https://cloud.mongodb.com/api/public'), 'https://cloud.mongodb.com'],
  ['https://ops.example:8443/mms//', 'https://ops.example:8443/mms'],
  ['https://ops.example:8443/mms/api/public/v1.0', 'https://ops.example:8443/mms'],
  ['https://gateway.example/api/mongodb', 'https://gateway.example/api/mongodb'],
])('the base URL %s is accepted', (baseUrl, base) => {
  expect(endpoints(baseUrl)).toEqual({
    origin: new URL(base).origin,
    api: `${base}/api/public/v1.0`,
    token: `${base}/api/oauth/token`,
    revocation: `${base}/api/oauth/revoke`,
  })
})

test.each([
  '',
  'cloud.mongodb.com',
  'ftp://a.example',
  'https://a.example?x',
  'https://u:p@a.example',
  'https://cloud.mongodb.com/api/atlas/v2',
  'https://cloud.mongodb.com/api/public/v1.0/orgs',
])('the base URL %j is rejected', (baseUrl) => {
  expect(() => endpoints(baseUrl)).toThrow(TypeError)
})
