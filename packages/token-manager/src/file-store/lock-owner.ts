import { readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { errorCode } from './error-code.ts'

/** Who holds a lock, as its file says. */
export interface LockOwner {
  /** Host name and, on Linux, process id namespace: process ids mean something only there. */
  readonly host: string
  readonly pid: number
  readonly leaseMs: number
}

export async function thisProcess(leaseMs: number): Promise<LockOwner> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
  return { host: `${hostname()} ${namespace}`.trim(), pid: process.pid, leaseMs }
}

export function writeOwner({ host, pid, leaseMs }: LockOwner): string {
  return JSON.stringify({ host, pid, leaseMs })
}

/** Reads the text of a lock file; `undefined` if it does not name an owner. */
export function readOwner(text: string | undefined): LockOwner | undefined {
  try {
    const { host, pid, leaseMs } = JSON.parse(text ?? '') as Partial<LockOwner>
    return typeof host === 'string' && Number.isSafeInteger(pid) && typeof leaseMs === 'number'
      ? { host, pid: Number(pid), leaseMs }
      : undefined
  } catch {
    return undefined
  }
}

/** Whether a process of this host has ended; of another host that is not known. */
export function hasEnded(owner: LockOwner, here: LockOwner): boolean {
  if (owner.host !== here.host) return false
  try {
    process.kill(owner.pid, 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
}
