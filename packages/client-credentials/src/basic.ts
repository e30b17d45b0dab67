/** The value of `Authorization` for a client id and secret (RFC 6749 section 2.3.1). */
export function basic(id: string, secret: string, encoding: 'form' | 'raw'): string {
  const encode = encoding === 'form' ? formEncode : (text: string) => text
  const octets = new TextEncoder().encode(`${encode(id)}:${encode(secret)}`)
  return `Basic ${btoa(String.fromCharCode(...octets))}`
}

/** Form encoding of RFC 6749 Appendix B: letters, digits and `* - . _` stay, a space is `+`. */
export function formEncode(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1)
}

/** A secret in each form in which a server may repeat it. */
export function secretForms(clientId: string, secret: string): string[] {
  return [
    secret,
    formEncode(secret),
    basic(clientId, secret, 'form').slice(6),
    basic(clientId, secret, 'raw').slice(6),
  ]
}
