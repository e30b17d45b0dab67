import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { certificates } from '../src/certificates.ts'
import { isolateEnvironment } from './isolated-environment.ts'

const state = isolateEnvironment()
const PEM = '-----BEGIN CERTIFICATE-----\nZ\n-----END CERTIFICATE-----\n'

const fileOf = (name: string, text: string): string => {
  const file = join(state.home, name)
  writeFileSync(file, text)
  return file
}

/** The module of TLS as an older or newer Node has it. */
const withTls = (tls: object) => vi.spyOn(process, 'getBuiltinModule').mockReturnValue(tls)

describe('the certificates that are trusted', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test('the certificates are those of Node and of the file, where Node does not list what it trusts', () => {
    withTls({ rootCertificates })
    const all = certificates(fileOf('ca.pem', PEM))
    expect(all).toEqual([...rootCertificates, PEM])
  })

  test('the certificates contain those of NODE_EXTRA_CA_CERTS', () => {
    withTls({ rootCertificates: ['root'] })
    const extra = `${PEM}extra`
    vi.stubEnv('NODE_EXTRA_CA_CERTS', fileOf('extra.pem', extra))
    expect(certificates(fileOf('ca.pem', PEM))).toEqual(['root', extra, PEM])
    vi.stubEnv('NODE_EXTRA_CA_CERTS', '')
    expect(certificates(fileOf('ca.pem', PEM))).toEqual(['root', PEM])
  })

  test('the certificates are what Node says that it trusts by default, and those of the file', () => {
    withTls({
      rootCertificates: ['root'],
      getCACertificates: (type: string) => [type],
    })
    expect(certificates(fileOf('ca.pem', PEM))).toEqual(['default', PEM])
  })
})

const failure = (file: string): unknown => {
  try {
    certificates(file)
  } catch (error) {
    return error
  }
  return undefined
}

test('a file that is missing is named, with the reason', () => {
  const file = join(state.home, 'missing.pem')
  expect(failure(file)).toMatchObject({
    code: 'ERR_SDK_CA_FILE',
    message: expect.stringContaining(`can't read the CA file ${file}`) as string,
  })
  expect(failure(file)).toHaveProperty('message', expect.stringContaining('ENOENT'))
})

test.each([
  ['without a certificate', 'text'],
  ['of more than 4 MiB', PEM.padEnd(4_194_305)],
])('a file %s is rejected', (_name, text) => {
  const file = fileOf('ca.pem', text)
  expect(failure(file)).toMatchObject({
    code: 'ERR_SDK_CA_FILE',
    message: `the CA file ${file} holds no certificate in PEM form`,
  })
})

test('a file of 4 MiB is accepted', () => {
  const text = PEM.padEnd(4_194_304)
  expect(certificates(fileOf('ca.pem', text)).at(-1)).toBe(text)
})
