import { expect, test } from 'vitest'
import { encryption } from '../src/encryption.ts'

const [one, two] = ['1'.repeat(32), '2'.repeat(32)]

test('without a key texts stay as they are', async () => {
  const plain = encryption([])
  expect(await plain.encrypt('text', 'c')).toBe('text')
  expect(await plain.decrypt('text', 'c')).toBe('text')
})

test.each([['text'], [''], ['ä €\u{1f600}\u0000'], ['x'.repeat(200_000)]])(
  'a text is encrypted and decrypted again (%#)',
  async (text) => {
    const encrypted = await encryption([one]).encrypt(text, 'c')
    expect(encrypted).toMatch(/^[A-Za-z0-9+/]+=*$/)
    expect(await encryption([one]).decrypt(encrypted, 'c')).toBe(text)
  },
)

test('a text is encrypted differently each time, with 12 bytes of nonce and 16 of tag', async () => {
  const cipher = encryption([one])
  const [first, second] = [await cipher.encrypt('text', 'c'), await cipher.encrypt('text', 'c')]
  expect(first).not.toBe(second)
  expect(atob(first)).toHaveLength(12 + 4 + 16)
})

test('a text is encrypted with the first key, and any key decrypts it', async () => {
  const encrypted = await encryption([one, two]).encrypt('text', 'c')
  expect(await encryption([two, one]).decrypt(encrypted, 'c')).toBe('text')
  expect(await encryption([one]).decrypt(encrypted, 'c')).toBe('text')
  await expect(encryption([two]).decrypt(encrypted, 'c')).rejects.toThrow()
})

test('a text is rejected in another context, changed, cut, or if it never was one', async () => {
  const cipher = encryption([one])
  const encrypted = await cipher.encrypt('text', 'c')
  const changed = (encrypted.startsWith('A') ? 'B' : 'A') + encrypted.slice(1)
  await expect(cipher.decrypt(encrypted, 'd')).rejects.toThrow()
  for (const stored of [changed, encrypted.slice(4), '', 'text', 'no base64!']) {
    await expect(cipher.decrypt(stored, 'c')).rejects.toThrow()
  }
})

test('the format does not change: HKDF with SHA-256, AES-256-GCM, nonce first', async () => {
  const bytes = new TextEncoder()
  const material = await crypto.subtle.importKey('raw', bytes.encode(one), 'HKDF', false, [
    'deriveKey',
  ])
  const info = bytes.encode('latchkey token store')
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  )
  const iv = new Uint8Array(12).fill(7)
  const algorithm = { name: 'AES-GCM', iv, additionalData: bytes.encode('c') }
  const data = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, bytes.encode('text')))
  const stored = btoa(String.fromCharCode(...iv, ...data))
  expect(await encryption([one]).decrypt(stored, 'c')).toBe('text')
})
