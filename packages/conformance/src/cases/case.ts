import type { Stage } from '../stage.ts'

/** One behaviour that every adapter has. Its name is a sentence about it. */
export type Case = readonly [name: string, play: (stage: Stage) => Promise<void>]
