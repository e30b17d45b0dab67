import * as undici7 from 'undici'

/** undici 7 and 8 have the same names; the types are those of 7. */
export type Undici = typeof undici7

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const runs8 = major > 22 || (major === 22 && minor >= 19)

/** What the tests run over: undici 8 is not for the older Nodes. */
export const VERSIONS: [string, Undici][] = [['undici 7', undici7]]
if (runs8) VERSIONS.push(['undici 8', (await import('undici8')) as unknown as Undici])
