/// <reference lib="esnext.disposable" />

/** Can be closed, by hand or with `await using`. Nothing keeps a process alive that does not. */
export interface Closable {
  /** Closes connections, and revokes a token that no store shares. */
  readonly close: () => Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

// Node 20 has the symbol; some runtimes with the same types do not.
export const asyncDispose: typeof Symbol.asyncDispose =
  (Symbol as { asyncDispose?: typeof Symbol.asyncDispose }).asyncDispose ??
  (Symbol.for('nodejs.asyncDispose') as typeof Symbol.asyncDispose) // what Node itself uses
