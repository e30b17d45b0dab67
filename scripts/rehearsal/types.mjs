import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../run.mjs'
import { program, tools } from '../tools.mjs'

const COMPILERS = ['5.6', '5.9', '6.0', '7.0']
const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]
/** Packages whose types need Node's, or whose client's types do. */
const WITH_NODE = ['conformance', 'axios', 'emulator', 'undici']
/** A program for browsers, and one of Node without the DOM library: neither has the types of the other. */
const ONLY_DOM = { types: [], lib: ['es2022', 'dom', 'dom.iterable'] }
const ONLY_NODE = { types: ['node'], lib: ['es2022'] }
/** The programs of READMEs are JavaScript, in which a variable of the environment can be missing. */
const PROGRAM = {
  types: ['node'],
  lib: ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'],
  allowJs: true,
  checkJs: true,
  strict: false,
  exactOptionalPropertyTypes: false,
}

/** Compiles a use of every entry, strict and with the libraries checked, each in the folder of its own package. */
export async function checkTypes(folder, consumers, step) {
  symlinkSync(join(tools, 'node_modules/@types'), join(folder, 'types'))
  const typed = consumers.filter(({ specifiers }) => specifiers.length > 0)
  const short = ({ name }) => name.split('/').at(-1)
  const groups = [
    [ONLY_DOM, typed.filter((one) => !WITH_NODE.includes(short(one)))],
    [ONLY_NODE, typed],
  ]
  for (const compiler of COMPILERS) {
    for (const resolution of RESOLUTIONS) {
      for (const [libraries, members] of groups) {
        // TypeScript lets CommonJS require ES modules from 5.8 on.
        const commonjs = resolution.module === 'nodenext' && compiler !== '5.6'
        const files = members.flatMap((one) => [
          `${short(one)}/import.ts`,
          ...(commonjs ? [`${short(one)}/require.cts`] : []),
        ])
        await compile(folder, compiler, { ...resolution, ...libraries }, files)
      }
    }
    step(
      `types with TypeScript ${compiler}: nodenext and bundler, the DOM library or Node's types alone`,
    )
  }
}

/** Compiles programs that use several packages, in the folder that has these. */
export async function checkProgramTypes(folder, programs, step) {
  symlinkSync(join(tools, 'node_modules/@types'), join(folder, 'types'))
  const files = programs.map((program, index) => {
    writeFileSync(join(folder, `program-${index}.mjs`), `${program}\nexport {}\n`)
    return `program-${index}.mjs`
  })
  for (const compiler of COMPILERS) {
    for (const resolution of RESOLUTIONS)
      await compile(folder, compiler, { ...resolution, ...PROGRAM }, files)
  }
  step(`types of those programs with TypeScript ${COMPILERS.join(', ')}, nodenext and bundler`)
}

async function compile(folder, compiler, options, files) {
  const compilerOptions = {
    target: 'es2022',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    typeRoots: ['./types'],
    ...options,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  const tsc = program(`typescript-${compiler}/bin/tsc`)
  await run(process.execPath, [tsc, '-p', 'tsconfig.json', '--pretty', 'false'], { cwd: folder })
}
