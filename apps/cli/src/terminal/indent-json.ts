const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/gs

/**
 * Indents JSON text without parsing its values, so that every digit and every escape stays as it was sent.
 *
 * @param text valid JSON
 * @param step the indent of one level; empty: all on one line
 */
export function indentJson(text: string, step: string): string {
  let depth = 0
  let out = ''
  let before = ''
  const newLine = (): string => (step === '' ? '' : `\n${step.repeat(depth)}`)
  for (const [token] of text.matchAll(TOKEN)) {
    const closes = token === '}' || token === ']'
    const isEmpty = closes && (before === '{' || before === '[')
    if (closes) depth--
    if (closes ? !isEmpty : before === '{' || before === '[' || before === ',') out += newLine()
    out += token === ':' && step !== '' ? ': ' : token
    if (token === '{' || token === '[') depth++
    before = token
  }
  return out
}
