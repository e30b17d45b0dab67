/** The code of an error, such as `ENOENT`. `unknown error`: it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
}
