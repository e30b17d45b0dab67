import { readFileSync, readlinkSync } from 'node:fs'

/** In which namespace this process has its id; empty where the system has no namespaces. */
export function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

/**
 * When a process started, in a form that only this system can compare. A process that ended but that its parent has
 * not noticed yet counts as `ended`.
 *
 * @returns `undefined` where the system does not say: only Linux does
 */
export function processStart(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in parentheses, may contain anything. Fields 3 and 22: state and start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return 'ended'
    return `${boot} ${fields[19] ?? ''}`
  } catch {
    return undefined
  }
}
