/** After this long without an answer a person is told what is going on. */
const SILENCE_MS = 1_000

/** Runs something, and on a terminal says what takes so long once it has taken a second. */
export async function withProgress<Value>(
  label: (done: number) => string,
  run: (step: () => void) => Promise<Value>,
): Promise<Value> {
  const { stderr } = process
  let done = 0
  let shown = ''
  if (!stderr.isTTY) return run(() => undefined)
  const show = (): void => {
    shown = label(done).slice(0, (stderr.columns || 80) - 1)
    stderr.write(`\r\u001b[2K${shown}`)
  }
  const timer = setInterval(show, SILENCE_MS)
  try {
    return await run(() => done++)
  } finally {
    clearInterval(timer)
    if (shown !== '') stderr.write('\r\u001b[2K')
  }
}
