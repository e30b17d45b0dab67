/**
 * What was wrong with a client's process that `execFile` ran, short enough for a row.
 *
 * @param {unknown} error
 */
export function faultOf(error) {
  const { killed, stderr, message } =
    /** @type {{ killed?: boolean, stderr?: string, message?: string }} */ (error)
  if (killed === true) return 'hangs'
  return `crashes: ${errorLine(stderr || (message ?? ''))}`
}

/**
 * The first line of what a process complained about that says what it was, without a path of this machine.
 *
 * @param {string} complaint
 */
export function errorLine(complaint) {
  const lines = complaint.trimEnd().split('\n')
  const line = lines.find((text) => /^(?:\w*Error|Uncaught)/.test(text)) ?? lines.at(-1) ?? ''
  return line.replace(/(?:file:\/\/)?\/\S*/g, '…').slice(0, 100) || 'without a word'
}
