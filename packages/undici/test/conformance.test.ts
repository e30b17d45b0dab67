import { adapterConformance } from '@latchkey/conformance'
import { test } from 'vitest'
import { fetchClient, requestClient } from './clients.ts'
import { PENDING } from './pending-cases.ts'
import { VERSIONS } from './versions.ts'

const suite = { test, skip: test.skip }
for (const [name, undici] of VERSIONS) {
  adapterConformance(suite, {
    name: `${name}, request:`,
    make: (authenticator, inner) => requestClient(undici, authenticator, inner),
    except: PENDING,
  })
  adapterConformance(suite, {
    name: `${name}, fetch:`,
    make: (authenticator, inner) => fetchClient(undici, authenticator, inner),
    except: {
      ...PENDING,
      'sends text and bytes with every send': 'its fetch hands every body down as a stream',
      'shows the scheme the bytes that it sends, when it asks':
        'its fetch hands every body down as a stream',
    },
  })
}
