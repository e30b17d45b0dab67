import { Problem } from '../errors/problem.ts'

/** A secret was created and did not reach its destination. */
export class NotDelivered extends Problem {
  /** Whether certainly nobody has it. A command that failed may have stored it. */
  readonly isCertain: boolean

  constructor(reason: string, isCertain: boolean) {
    super(
      'ERR_CLI_SECRET_LOST',
      `the secret was created but not delivered: ${reason}`,
      'delete it and create another one; it cannot be read again',
    )
    this.isCertain = isCertain
  }
}
