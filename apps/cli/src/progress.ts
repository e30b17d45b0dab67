/** After this long without an answer a person is told what is going on. */
const SILENCE_MS = 1_000

let isOccupied = false

/**
 * Runs something, and on a terminal says what takes so long once it has taken a second. Inside of another one it says
 * nothing.
 *
 * @param afterMs how long to be silent; default: a second
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
  const show = (): void => {
    shown = label(done).slice(0, (stderr.columns || 80) - 1)
    stderr.write(`\r\u001b[2K${shown}`)
    timer = setTimeout(show, SILENCE_MS)
  }
  timer = setTimeout(show, afterMs)
  isOccupied = true
  try {
    return await run(() => done++)
  } finally {
    isOccupied = false
    clearTimeout(timer)
    if (shown !== '') stderr.write('\r\u001b[2K')
  }
}

/** From this moment on, requests that make a person wait for longer than a second in all say so. */
export function startWaiting(host: string): <Value>(run: () => Promise<Value>) => Promise<Value> {
  const since = Date.now()
  // A line that is gone at once would only flicker.
  const leftMs = (): number => Math.max(SILENCE_MS / 4, SILENCE_MS - (Date.now() - since))
  return (run) => withProgress(() => `waiting for ${host}`, run, leftMs())
}
