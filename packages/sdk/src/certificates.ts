import { readFileSync } from 'node:fs'
import { codeSuffix } from './error-code.ts'
import { SdkError } from './sdk-error.ts'

/** No bundle of certificates is larger. */
const MAX_BYTES = 4_194_304

/**
 * The certificate authorities to trust: Node's own, those of `NODE_EXTRA_CA_CERTS`, and a file's.
 *
 * @throws SdkError `ERR_SDK_CA_FILE` if the file can't be read or holds no PEM certificate
 */
export function certificates(file: string): string[] {
  return [...defaults(), readPem(file)]
}

/** Setting `ca` replaces what Node trusts by default, including `NODE_EXTRA_CA_CERTS`. */
function defaults(): string[] {
  // Loading TLS takes longer than printing a cached token, which needs none.
  const tls = process.getBuiltinModule('node:tls')
  // Node 22.15 and later; the types are those of the oldest Node that is supported.
  const { getCACertificates } = tls as { getCACertificates?: (type: 'default') => string[] }
  if (getCACertificates !== undefined) return getCACertificates('default')
  const extra = process.env['NODE_EXTRA_CA_CERTS'] ?? ''
  return [...tls.rootCertificates, ...(extra === '' ? [] : [readPem(extra)])]
}

function readPem(file: string): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new SdkError('ERR_SDK_CA_FILE', `can't read the CA file ${file}${codeSuffix(error)}`)
  }
  if (text.length <= MAX_BYTES && text.includes('-----BEGIN CERTIFICATE-----')) return text
  throw new SdkError('ERR_SDK_CA_FILE', `the CA file ${file} holds no certificate in PEM form`)
}
