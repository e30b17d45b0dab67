/** Bounds a map by deleting its oldest entries. */
export function keepLatest(map: Map<string, unknown>, max: number): void {
  for (const oldest of map.keys()) {
    if (map.size <= max) return
    map.delete(oldest)
  }
}
