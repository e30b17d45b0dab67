import { width } from './width.ts'

/** After this time without a response, the terminal shows what the command waits for. */
const SILENCE_MS = 1_000

/** Moves to the start of the line, and clears it. */
const WIPE = '\r\u001b[2K'

let isOccupied = false

/**
 * Runs a task; shows a progress line on a terminal after one second. A nested task shows none.
 *
 * @param afterMs time before the line appears; default: one second
 */
export async function withProgress<Value>(
  label: (done: number) => string,
  run: (step: () => void) => Promise<Value>,
  afterMs: number = SILENCE_MS,
): Promise<Value> {
  const { stderr } = process
  if (!stderr.isTTY || isOccupied) return run(() => undefined)
  let done = 0
  let shown = ''
  let timer: NodeJS.Timeout
  const wipe = (): void => {
    if (shown !== '') stderr.write(WIPE)
  }
  const onInterrupt = (): void => {
    wipe()
    process.kill(process.pid, 'SIGINT')
  }
  const show = (): void => {
    if (shown === '') process.prependOnceListener('SIGINT', onInterrupt)
    shown = label(done).slice(0, width(stderr) - 1)
    stderr.write(WIPE + shown)
    timer = setTimeout(show, SILENCE_MS)
  }
  timer = setTimeout(show, afterMs)
  isOccupied = true
  try {
    return await run(() => done++)
  } finally {
    isOccupied = false
    clearTimeout(timer)
    process.off('SIGINT', onInterrupt)
    wipe()
  }
}

/** From now on, requests that take longer than one second in total show a progress line. */
export function startWaiting(host: string): <Value>(run: () => Promise<Value>) => Promise<Value> {
  const since = Date.now()
  // A line that disappears immediately would only flicker.
  const leftMs = (): number => Math.max(SILENCE_MS / 4, SILENCE_MS - (Date.now() - since))
  return (run) => withProgress(() => `waiting for ${host}`, run, leftMs())
}
