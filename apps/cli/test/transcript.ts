import { spawn } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { main, makeHome } from './process.ts'
import { programInTerminal } from './terminal-session.ts'

/** A command of a transcript, and what it prints on both outputs. */
export interface Step {
  readonly command: string
  readonly printed: string
}

/** The commands of all `console` blocks of a text, with the lines below each. */
export function stepsOf(markdown: string): Step[] {
  const blocks = [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].map(([, text = '']) => text)
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        // A command that ends with a backslash continues on the next line.
        const [command = ''] = /^(?:.*\\\n)*.*/.exec(text) ?? []
        return { command, printed: text.slice(command.length + 1).trimEnd() }
      }),
  )
}

/** Runs commands one after the other against an emulator whose ids and keys are always the same. */
export async function runSteps(
  commands: readonly string[],
  /** How many of the first ones begin without credentials. */
  withoutCredentials = 0,
  /** Runs them in a terminal of this width; default: without a terminal. */
  columns?: number,
): Promise<Step[]> {
  await using emulator = await startEmulator({ randomSeed: 'readme', startAt: Date.now() })
  using folder = makeHome()
  const bin = join(folder.home, 'latchkey')
  writeFileSync(bin, `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`)
  chmodSync(bin, 0o755)
  const [key] = emulator.seed.apiKeys
  const [account] = emulator.seed.serviceAccounts
  if (key === undefined || account === undefined) throw new Error('the seed has no credentials')
  const env = {
    PATH: `${folder.home}:${process.env['PATH'] ?? ''}`,
    HOME: folder.home,
    LATCHKEY_BASE_URL: emulator.url,
    LATCHKEY_PUBLIC_KEY: key.publicKey,
    LATCHKEY_PRIVATE_KEY: key.privateKey,
    LATCHKEY_CLIENT_ID: account.clientId,
    LATCHKEY_CLIENT_SECRET: account.clientSecret,
  }
  writeFileSync(join(folder.home, 'secret-file'), account.clientSecret)
  const { PATH, HOME, LATCHKEY_BASE_URL } = env
  const steps: Step[] = []
  for (const [index, command] of commands.entries()) {
    steps.push({
      command,
      printed: settled(
        await printedBy(
          command,
          folder.home,
          index < withoutCredentials ? { PATH, HOME, LATCHKEY_BASE_URL } : env,
          columns,
        ),
        emulator.url,
      ),
    })
  }
  return steps
}

async function printedBy(
  command: string,
  cwd: string,
  env: Record<string, string>,
  columns: number | undefined,
): Promise<string> {
  if (columns !== undefined) {
    const args = ['-c', `cd '${cwd}'; ${command}`]
    const terminal = programInTerminal('bash', args, { ...env, NO_COLOR: '1' }, columns)
    await terminal.exited
    return terminal.screen().replaceAll('\r\n', '\n').trimEnd()
  }
  const child = spawn('bash', ['-c', `${command} 2>&1`], { cwd, env })
  let output = ''
  child.stdout.on('data', (text) => (output += String(text)))
  await new Promise((resolve) => child.on('close', resolve))
  return output.trimEnd()
}

/** What differs from run to run, written as in the README: times, the port, the token. */
function settled(text: string, url: string): string {
  return text
    .replaceAll(url, 'https://cloud.mongodb.com')
    .replaceAll(new URL(url).host, 'cloud.mongodb.com')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '2026-01-01T00:00:00Z')
    .replace(/\b\d{4}-\d\d-\d\d\b(?!T)/g, '2026-01-01')
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'eyJhbGciOiJFUzUxMiJ9…')
}
