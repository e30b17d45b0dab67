import { hash, randomBytes } from 'node:crypto'

/** The source of ids, keys and secrets. */
export type Random = (bytes: number) => Buffer

/** Octets that depend on the seed alone: the same seed gives the same ids in the same order. */
export function seededRandom(seed: string): Random {
  let drawn = 0
  return (bytes) => {
    const blocks: Buffer[] = []
    for (let length = 0; length < bytes; length += 32) {
      blocks.push(hash('sha256', `${seed}\n${drawn++}`, 'buffer'))
    }
    return Buffer.concat(blocks, bytes)
  }
}

/** The system's randomness, unless a seed is given. */
export function createRandom(seed: string | undefined): Random {
  return seed === undefined ? randomBytes : seededRandom(seed)
}
