import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { adapterConformance } from '@latchkey/conformance'
import { test } from 'vitest'
import { fetchClient, requestClient } from './clients.ts'
import { VERSIONS } from './versions.ts'

// Fetch keeps a listener on the signal until its request is collected.
setFlagsFromString('--expose-gc')
Object.assign(globalThis, { gc: runInNewContext('gc') as unknown })

const suite = { test, skip: test.skip }
for (const [name, undici] of VERSIONS) {
  adapterConformance(suite, {
    name: `${name}, request:`,
    make: (authenticator, inner) => requestClient(undici, authenticator, inner),
  })
  adapterConformance(suite, {
    name: `${name}, fetch:`,
    make: (authenticator, inner) => fetchClient(undici, authenticator, inner),
    except: {
      'sends text and bytes with every send': 'its fetch hands every body down as a stream',
      'passes the scheme the bytes that it sends': 'its fetch hands every body down as a stream',
    },
  })
}
