/** One response, read as a whole. */
export interface Received {
  readonly response: Response
  readonly bytes: Buffer
}
