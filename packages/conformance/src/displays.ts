interface Util {
  inspect(value: unknown, options: object): string
}

/** Everything that logging a value could show: text, JSON, enumerable properties, causes, and Node's `util.inspect`. */
export function displaysOf(value: unknown): string {
  const seen = new Set<unknown>()
  const walk = (part: unknown): string => {
    if (typeof part !== 'object' || part === null) {
      return typeof part === 'function' ? '' : String(part)
    }
    if (seen.has(part) || seen.size > 10_000) return ''
    seen.add(part)
    const own = Object.entries(part).map(([name, inner]) => `${name}: ${walk(inner)}`)
    const error = part instanceof Error ? [part.message, part.stack ?? '', walk(part.cause)] : []
    const entries = part instanceof Map || part instanceof Set ? [...part].map(walk) : []
    return [...own, ...error, ...entries].join('\n')
  }
  return [
    walk(value),
    attempt(() => JSON.stringify(value)),
    attempt(() => String(value)),
    inspect(value),
  ].join('\n')
}

function inspect(value: unknown): string {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => Util | undefined }
  }
  const util = process?.getBuiltinModule?.('node:util')
  return util ? attempt(() => util.inspect(value, { depth: 8 })) : ''
}

function attempt(show: () => string | undefined): string {
  try {
    return show() ?? ''
  } catch {
    return ''
  }
}

const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const

/** Records what is written to the console, and still writes it. */
export function watchConsole(): { text: () => string; restore: () => void } {
  const written: string[] = []
  const { console } = globalThis as unknown as {
    console: Record<(typeof METHODS)[number], (...values: unknown[]) => void>
  }
  const originals = METHODS.map((name) => [name, console[name]] as const)
  for (const [name, original] of originals) {
    console[name] = (...values) => {
      written.push(...values.map(displaysOf))
      original(...values)
    }
  }
  return {
    text: () => written.join('\n'),
    restore: () => {
      for (const [name, original] of originals) console[name] = original
    },
  }
}
