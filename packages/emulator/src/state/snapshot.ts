import type { State } from './records.ts'

/** Copies a state; the result puts the copy back into it. Can be called again. */
export function snapshotOf(state: State): () => void {
  const saved = structuredClone(state)
  return () => {
    // A copy again: requests change the records of the state.
    const fresh: Readonly<Record<string, Map<string, unknown>>> = { ...structuredClone(saved) }
    for (const [name, map] of Object.entries<Map<string, unknown>>({ ...state })) {
      map.clear()
      for (const [key, value] of fresh[name] ?? []) map.set(key, value)
    }
  }
}
