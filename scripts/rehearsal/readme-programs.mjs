import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { run } from '../run.mjs'
import { tools } from '../tools.mjs'

/** Runs programs with an emulator from the same folder and the credentials that the READMEs read. */
const RUNNER = `import { spawn } from 'node:child_process'
import { startEmulator } from '@latchkey/emulator'

const emulator = await startEmulator()
const { apiKeys: [key], serviceAccounts: [account], organizations: [organization] } = emulator.seed
const env = {
  ...process.env,
  LATCHKEY_BASE_URL: emulator.url,
  LATCHKEY_PUBLIC_KEY: key.publicKey,
  LATCHKEY_PRIVATE_KEY: key.privateKey,
  LATCHKEY_CLIENT_ID: account.clientId,
  LATCHKEY_CLIENT_SECRET: account.clientSecret,
  LATCHKEY_ORG_ID: organization.id,
}
const [runtime, ...programs] = process.argv.slice(2)
const [command, ...args] = JSON.parse(runtime)
for (const program of programs) {
  const child = spawn(command, [...args, program], { env, stdio: 'inherit' })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) {
    console.error(program + ' ended with ' + code)
    process.exitCode = 1
  }
}
await emulator.close()
`

/** The first program of each README, except those that run the whole conformance kit. */
export function firstPrograms(checkout, packages) {
  const readmes = packages
    .filter(({ name }) => name !== '@latchkey/conformance')
    .map(({ folder }) => join(checkout, folder, 'README.md'))
  return [
    ...programsOf(join(checkout, 'README.md')),
    ...readmes.flatMap((file) => programsOf(file).slice(0, 1)),
  ]
}

/** The programs in a README, without tests for vitest and Jest. */
export function programsOf(file) {
  const blocks = readFileSync(file, 'utf8').matchAll(/^```[jt]s\n([\s\S]*?)^```$/gm)
  return [...blocks]
    .map(([, program]) => program)
    .filter((program) => !/ from '(?:vitest|@jest\/globals)'/.test(program))
}

/** Runs programs against an emulator, with the packages that `home` has, on Node unless another runtime is given. */
export async function runPrograms(home, programs, { runtime = [process.execPath], env } = {}) {
  const ts = createRequire(join(tools, 'package.json'))('typescript-6.0')
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
  const files = programs.map((program, index) => {
    const name = `program-${index}.mjs`
    writeFileSync(join(home, name), ts.transpileModule(program, { compilerOptions }).outputText)
    return name
  })
  writeFileSync(join(home, 'runner.mjs'), RUNNER)
  await run(process.execPath, ['runner.mjs', JSON.stringify(runtime), ...files], {
    cwd: home,
    env: { ...process.env, ...env },
  })
}
