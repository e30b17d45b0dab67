import { BlockList, isIP } from 'node:net'
import type { AddAccessListEntry } from '@latchkey/cloud-manager'
import { Problem } from '../errors/problem.ts'

/** Reads an address or a network as the API takes it: `192.0.2.7`, `192.0.2.0/24`. */
export function readAddress(text: string): AddAccessListEntry {
  const [address = '', length, ...rest] = text.split('/')
  const version = isIP(address)
  const isNetwork =
    length === undefined ||
    (/^\d{1,3}$/.test(length) && Number(length) <= (version === 4 ? 32 : 128))
  if (version === 0 || !isNetwork || rest.length > 0) {
    throw new Problem(
      'ERR_CLI_USAGE',
      'this is neither an address nor a network of an access list',
      'pass one such as 192.0.2.7 or 192.0.2.0/24',
    )
  }
  return length === undefined ? { ipAddress: address } : { cidrBlock: text }
}

/** Whether an entry allows every address. */
export function isEverybody(text: string): boolean {
  return /\/0+$/.test(text)
}

/** Whether a network, or a single address, holds an address. */
export function holds(cidr: string, address: string): boolean {
  const [network = '', length] = cidr.split('/')
  const version = isIP(network)
  if (version === 0 || isIP(address) !== version) return false
  const family = version === 4 ? 'ipv4' : 'ipv6'
  const list = new BlockList()
  list.addSubnet(
    network,
    length === undefined ? (version === 4 ? 32 : 128) : Number(length),
    family,
  )
  return list.check(address, family)
}
