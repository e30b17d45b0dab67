/** `npm run test:interop` tests every moment of a command; `npm test` tests a part of them. */
export const testsAll = process.env['EVERY_MOMENT'] !== undefined

/** Every third moment, or all. */
export function aPartOf<T>(moments: readonly T[]): readonly T[] {
  return testsAll ? moments : moments.filter((_, index) => index % 3 === 0)
}
