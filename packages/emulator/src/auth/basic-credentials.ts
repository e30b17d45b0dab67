/** Id and secret of a Basic `Authorization` in both possible readings: raw, and form-encoded (RFC 6749 section 2.3.1). */
export function readBasic(
  authorization: string | undefined,
  encoding: 'raw' | 'raw-or-form',
): readonly (readonly [id: string, secret: string])[] {
  const encoded = /^basic +([A-Za-z0-9+/]+={0,2})$/i.exec(authorization ?? '')?.[1]
  if (encoded === undefined) return []
  const text = Buffer.from(encoded, 'base64').toString()
  const colon = text.indexOf(':')
  if (colon === -1) return []
  const raw = [text.slice(0, colon), text.slice(colon + 1)] as const
  if (encoding === 'raw' || !/[%+]/.test(text)) return [raw]
  const decode = (part: string): string => decodeURIComponent(part.replaceAll('+', ' '))
  try {
    return [raw, [decode(raw[0]), decode(raw[1])]]
  } catch {
    return [raw]
  }
}
