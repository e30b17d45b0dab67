import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../release/run.mjs'
import { program, tools } from './tools.mjs'

const COMPILERS = ['5.6', '5.9', '6.0', '7.0']
const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]
/** Packages whose types need Node's, or whose client's types do. */
const WITH_NODE = ['adapter-conformance', 'axios', 'emulator', 'undici']

/** Compiles a use of every entry, strict and with the libraries checked, each in the folder of its own package. */
export async function checkTypes(folder, consumers, step) {
  symlinkSync(join(tools, 'node_modules/@types'), join(folder, 'types'))
  const typed = consumers.filter(({ specifiers }) => specifiers.length > 0)
  const short = ({ name }) => name.split('/').at(-1)
  const groups = [
    [[], typed.filter((one) => !WITH_NODE.includes(short(one)))],
    [['node'], typed.filter((one) => WITH_NODE.includes(short(one)))],
  ]
  for (const compiler of COMPILERS) {
    for (const resolution of RESOLUTIONS) {
      for (const [types, members] of groups) {
        // TypeScript lets CommonJS require ES modules from 5.8 on.
        const commonjs = resolution.module === 'nodenext' && compiler !== '5.6'
        const files = members.flatMap((one) => [
          `${short(one)}/import.ts`,
          ...(commonjs ? [`${short(one)}/require.cts`] : []),
        ])
        const compilerOptions = {
          ...resolution,
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          noEmit: true,
          types,
          typeRoots: ['./types'],
        }
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
        const tsc = program(`typescript-${compiler}/bin/tsc`)
        await run(process.execPath, [tsc, '-p', 'tsconfig.json', '--pretty', 'false'], {
          cwd: folder,
        })
      }
    }
    step(`types with TypeScript ${compiler}, nodenext and bundler`)
  }
}
