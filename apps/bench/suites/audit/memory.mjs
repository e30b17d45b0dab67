// Loaded before the command: writes how much memory the process had at the most, in bytes, to the file of the environment.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const file = process.env['LATCHKEY_BENCH_MEMORY']
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS * 1_024))
})
