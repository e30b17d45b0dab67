/**
 * Does tasks, so many at a time: two on two cores where nothing depends on the time, one where it does.
 *
 * @template T
 * @param {1 | 2} atATime
 * @param {readonly (() => Promise<readonly T[]>)[]} tasks
 * @returns {Promise<T[]>} in the order of the tasks
 */
export async function runTasks(atATime, tasks) {
  /** @type {(readonly T[])[]} */
  const results = []
  let next = 0
  const worker = async () => {
    while (next < tasks.length) {
      const index = next++
      results[index] = (await tasks[index]?.()) ?? []
    }
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return results.flat()
}
