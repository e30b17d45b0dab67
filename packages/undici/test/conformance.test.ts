import { adapterConformance } from '@latchkey/adapter-conformance'
import { test } from 'vitest'
import * as undici7 from 'undici'
import { fetchClient, requestClient, type Undici } from './clients.ts'

const suite = { test, skip: test.skip }
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const runs8 = major > 22 || (major === 22 && minor >= 19)
const versions: [string, Undici][] = [['undici 7', undici7]]
// The same names with almost the same types; it is not for the older Nodes.
if (runs8) versions.push(['undici 8', (await import('undici8')) as unknown as Undici])

for (const [name, undici] of versions) {
  adapterConformance(suite, {
    name: `${name}, request:`,
    make: (authenticator, inner) => requestClient(undici, authenticator, inner),
  })
  adapterConformance(suite, {
    name: `${name}, fetch:`,
    make: (authenticator, inner) => fetchClient(undici, authenticator, inner),
    except: {
      'sends text and bytes with every send': 'its fetch hands every body down as a stream',
      'shows the scheme the bytes that it sends, when it asks':
        'its fetch hands every body down as a stream',
    },
  })
}
