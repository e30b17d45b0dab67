// An emulator in a process of its own, which tells its CPU time and its heap when asked.
import { startEmulator } from '@latchkey/emulator'

const { url, seed } = await startEmulator()

process.on('message', (wish) => {
  if (wish === 'cpu') process.send?.(process.cpuUsage())
  if (wish === 'heap') {
    globalThis.gc?.()
    process.send?.(process.memoryUsage().heapUsed)
  }
})
process.on('disconnect', () => process.exit())
process.send?.({ url, key: seed.apiKeys[0], account: seed.serviceAccounts[0] })
