/** The code of an error, such as `ENOENT`, if it has one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

/** The code of an error for the end of a message: ` (ENOENT)`. Empty if the error has none. */
export function codeSuffix(error: unknown): string {
  const code = errorCode(error)
  return code === undefined ? '' : ` (${code})`
}
