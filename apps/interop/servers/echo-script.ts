import { writeFile } from 'node:fs/promises'

/** Writes a CGI script that answers with the body that it was sent. */
export async function writeEchoScript(path: string): Promise<void> {
  const lines = ['#!/bin/sh', String.raw`printf 'Content-Type: text/plain\r\n\r\n'`, 'exec cat', '']
  await writeFile(path, lines.join('\n'), { mode: 0o755 })
}
