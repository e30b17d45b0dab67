import { endpoints } from '@latchkey/cloud-manager'
import { describe, expect, test } from 'vitest'

describe('endpoints', () => {
  test.each([
    [undefined, 'https://cloud.mongodb.com'],
    ['https://cloud.mongodb.com/', 'https://cloud.mongodb.com'],
    ['https://ops.example:8443/mms//', 'https://ops.example:8443/mms'],
  ])('%s', (baseUrl, base) => {
    expect(endpoints(baseUrl)).toEqual({
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
  ])('%j is refused', (baseUrl) => {
    expect(() => endpoints(baseUrl)).toThrow(TypeError)
  })
})
