/** Visible ASCII without quote and backslash: the same in a header, in quotes, in Latin-1 and in UTF-8. */
export const PLAIN: RegExp = /^[ !#-[\]-~]*$/

/** The octets of a byte string (one character for each) in the form that is hashed fastest. */
export function octets(text: string): string | Uint8Array {
  return PLAIN.test(text) ? text : Uint8Array.from(text, (octet) => octet.charCodeAt(0))
}

/** The UTF-8 octets of well-formed text as a byte string. */
export function utf8(text: string): string {
  return encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
}
