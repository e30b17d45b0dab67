import { expect, test } from 'vitest'
import { readNote, writeNote } from '../src/lease-note.ts'

test.each([true, false])('a note is read as it was written (unsaved: %j)', (isUnsaved) => {
  const note = { holder: 'h-1', leaseMs: 30_000, expiresAt: 1_767_225_600_000, isUnsaved }
  expect(readNote(writeNote(note))).toEqual(note)
})

test('a note with the times zero is a note', () => {
  const note = { holder: 'h', leaseMs: 0, expiresAt: 0, isUnsaved: false }
  expect(readNote('h 0 0 ')).toEqual(note)
  expect(readNote('h 0 0 saved')).toEqual(note)
})

test.each([
  [undefined],
  [null],
  [7],
  [''],
  ['h'],
  ['h 1'],
  ['h x 1 '],
  ['h 1 x '],
  ['h -1 1 '],
  ['h 1 -1 '],
  ['a.token.of-somebody'],
])('%j is not a note', (text) => {
  expect(readNote(text)).toBeUndefined()
})
