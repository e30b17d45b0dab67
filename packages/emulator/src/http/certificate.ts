import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A key and a certificate for TLS, in PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

const DAY_MS = 86_400_000
const ECDSA_SHA256 = '1.2.840.10045.4.3.2'

/**
 * Creates a self-signed certificate for 127.0.0.1, ::1 and localhost that is its own authority (RFC 5280). Programs
 * to trust it get `cert` as their authority.
 */
export function selfSignedCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(objectId(ECDSA_SHA256))
  const name = sequence(set(sequence(objectId('2.5.4.3'), text('Cloud Manager emulator'))))
  const now = Date.now()
  const extensions = sequence(
    extension('2.5.29.19', sequence(tagged(0x01, Buffer.from([0xff])))),
    extension(
      '2.5.29.17',
      sequence(
        tagged(0x82, Buffer.from('localhost')),
        tagged(0x87, Buffer.from([127, 0, 0, 1])),
        tagged(0x87, Buffer.from([...new Uint8Array(15), 1])),
      ),
    ),
  )
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.concat([Buffer.from([0x40]), randomBytes(15)])),
    algorithm,
    name,
    sequence(time(now - DAY_MS), time(now + 365 * DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, extensions),
  )
  const signature = sign('sha256', body, privateKey)
  const octets = sequence(
    body,
    algorithm,
    tagged(0x03, Buffer.concat([Buffer.from([0]), signature])),
  )
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: certificatePem(octets),
  }
}

/** The text form of a certificate (RFC 7468). A blank line before its end would make it invalid. */
export function certificatePem(octets: Buffer): string {
  const lines = octets.toString('base64').replace(/.{64}(?=.)/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}

/** Tag, length and value of DER (X.690). */
function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts)
  const { length } = value
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), value])
}

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts)
const set = (...parts: readonly Buffer[]): Buffer => tagged(0x31, ...parts)
const text = (value: string): Buffer => tagged(0x0c, Buffer.from(value))

const extension = (id: string, value: Buffer): Buffer => sequence(objectId(id), tagged(0x04, value))

/** UTCTime, `YYMMDDHHMMSSZ`. */
function time(at: number): Buffer {
  return tagged(0x17, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, '').slice(2, 14)}Z`))
}

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const octets = rest.flatMap((number) => {
    const sevens = [number & 127]
    for (let left = number >> 7; left > 0; left >>= 7) sevens.unshift((left & 127) | 128)
    return sevens
  })
  return tagged(0x06, Buffer.from([first * 40 + second, ...octets]))
}
