/** Something that a person is told in one line, with the exit code that scripts see. */
export class Problem extends Error {
  /** 1: the server said no, or could not be reached. 2: wrong use. */
  readonly exitCode: 1 | 2
  /** What to do about it. */
  readonly hint: string | undefined

  constructor(exitCode: 1 | 2, message: string, hint?: string) {
    super(message)
    this.exitCode = exitCode
    this.hint = hint
  }
}
