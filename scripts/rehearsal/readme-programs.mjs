import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { run } from '../release/run.mjs'
import { programsOf } from './consumers.mjs'
import { tools } from './tools.mjs'

/** Runs a program beside an emulator of the same folder, with the credentials that the READMEs read. */
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
for (const program of process.argv.slice(2)) {
  const child = spawn(process.execPath, [program], { env, stdio: 'inherit' })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) {
    console.error(program + ' ended with ' + code)
    process.exitCode = 1
  }
}
await emulator.close()
`

/** The first program of each README, except those that run the whole conformance kit. */
export async function tryPrograms(home, checkout, packages) {
  const readmes = packages
    .filter(({ name }) => name !== '@latchkey/adapter-conformance')
    .map(({ folder }) => join(checkout, folder, 'README.md'))
  await runPrograms(home, [
    ...programsOf(join(checkout, 'README.md')),
    ...readmes.flatMap((file) => programsOf(file).slice(0, 1)),
  ])
}

/** Runs programs against an emulator, with the packages that `home` has. */
export async function runPrograms(home, programs, args = []) {
  const ts = createRequire(join(tools, 'package.json'))('typescript-6.0')
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
  const files = programs.map((program, index) => {
    const name = `program-${index}.mjs`
    writeFileSync(join(home, name), ts.transpileModule(program, { compilerOptions }).outputText)
    return name
  })
  writeFileSync(join(home, 'runner.mjs'), RUNNER)
  // By the environment, for the programs are children of the runner.
  const env = { ...process.env, NODE_OPTIONS: args.join(' ') }
  await run(process.execPath, ['runner.mjs', ...files], { cwd: home, env })
}
