// Skips the cases of the kits that send 100 MB or 1,000 calls: they take seconds for every mutant.
import { beforeEach } from 'vitest'

beforeEach(({ task, skip }) => {
  if (/100 MB|1,000 /.test(task.name)) skip()
})
