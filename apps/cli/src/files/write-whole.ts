import { ftruncateSync, fsyncSync, writeSync } from 'node:fs'

/**
 * Replaces the whole content of an open file, durably. The file's offset stays where it was.
 *
 * @throws the system's error, such as `ENOSPC`; part of the text may have been written
 */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  // A disk that becomes full takes what fits, and only the next write fails.
  for (let written = 0; written < bytes.length;) {
    written += writeSync(descriptor, bytes, written, bytes.length - written, written)
  }
  ftruncateSync(descriptor, bytes.length)
  fsyncSync(descriptor)
}
