/** Visible ASCII without quote and backslash: the same in a header, in quotes, in Latin-1 and in UTF-8. */
// eslint-disable-next-line @typescript-eslint/no-inferrable-types -- isolated declarations want it
export const PLAIN: RegExp = /^[ !#-[\]-~]*$/

/** The octets of a byte string (one character for each) in the form that is hashed fastest. */
export function octets(text: string): string | Uint8Array {
  return PLAIN.test(text) ? text : Uint8Array.from(text, (octet) => octet.charCodeAt(0))
}
