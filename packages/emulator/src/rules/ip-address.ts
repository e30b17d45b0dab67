const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const ADDRESS = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`)

/** An IPv4 address as a number; `undefined` if it is not one. */
export function addressNumber(text: string): number | undefined {
  if (!ADDRESS.test(text)) return undefined
  return text.split('.').reduce((number, octet) => number * 256 + Number(octet), 0)
}

/** An IPv4 block. */
export interface Block {
  readonly base: number
  readonly prefix: number
}

/** Reads `203.0.113.0/24`. */
export function readBlock(text: string): Block | undefined {
  const [, address = '', length = ''] = /^([\d.]+)\/(\d|[12]\d|3[0-2])$/.exec(text) ?? []
  const number = addressNumber(address)
  if (number === undefined) return undefined
  const prefix = Number(length)
  return { base: number - (number % sizeOf(prefix)), prefix }
}

const sizeOf = (prefix: number): number => 2 ** (32 - prefix)

/** Writes a block in canonical form: host bits are zero. */
export function blockText({ base, prefix }: Block): string {
  return `${[24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256).join('.')}/${prefix}`
}

export function contains({ base, prefix }: Block, address: string): boolean {
  const number = addressNumber(address)
  return number !== undefined && number >= base && number < base + sizeOf(prefix)
}

/** An address as access lists have it: an IPv4 address that came mapped into IPv6 is written plainly. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=[\d.]+$)/i, '')
}

/** An address in the form of access lists: the IPv6 loopback counts as 127.0.0.1, as lists take IPv4 only. */
export function listedAddress(address: string): string {
  const plain = plainAddress(address)
  return plain === '::1' ? '127.0.0.1' : plain
}
