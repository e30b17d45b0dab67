/** A signal that counts the listeners that were added to it and not removed. */
export interface CountedSignal {
  readonly signal: AbortSignal
  readonly listeners: () => number
}

/** Counts on a signal of the platform's own, because clients check its class. */
export function countedSignal(controller: AbortController = new AbortController()): CountedSignal {
  const { signal } = controller
  const listeners = new Set<unknown>()
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  Object.defineProperty(signal, 'addEventListener', {
    value: (...args: Parameters<typeof add>) => {
      listeners.add(args[1])
      add(...args)
    },
  })
  Object.defineProperty(signal, 'removeEventListener', {
    value: (...args: Parameters<typeof remove>) => {
      listeners.delete(args[1])
      remove(...args)
    },
  })
  return { signal, listeners: () => listeners.size }
}
