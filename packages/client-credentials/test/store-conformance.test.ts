import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryTokenStore } from '@latchkey/client-credentials'
import { fileTokenStore } from '@latchkey/client-credentials/file-store'
import { tokenStoreConformance } from '@latchkey/conformance'
import { afterAll, test } from 'vitest'

const suite = { test, skip: test.skip }

const memory = memoryTokenStore()
tokenStoreConformance(suite, { name: 'the memory store', make: () => memory })

const directory = mkdtempSync(join(tmpdir(), 'latchkey-store-'))
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})
tokenStoreConformance(suite, {
  name: 'the file store',
  make: () => fileTokenStore(directory),
  except: {
    'returns no value after its lifetime': 'files stay; the manager knows when they expire',
  },
})
