// Prevents a README that users can't rely on: one that lacks an option, an error code or a section, that names what is
// not there, or that nobody reads to its end; and programs, in guides too, that need what no line says to install.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, root } from './published-packages.mjs'

const MOST_LINES = 175
/** The command line has more to tell. */
const MOST_LINES_CLI = 300
const SECTIONS = [
  'What it does',
  'Options',
  'Errors',
  'Limitations',
  'Runtimes',
  'Security',
  'Specs',
]
const SECTIONS_CLI = ['Options', 'Errors', 'Runtimes', 'Security', 'Specs']
/** A longer table of options is divided into groups with headings. */
const MOST_OPTIONS_IN_TABLE = 8
/** The interfaces whose fields are a function's options, each with the prefix of its names in the table. */
const OPTIONS = {
  conformance: {
    AdapterConformanceOptions: '',
    SchemeConformanceOptions: '',
    TokenStoreConformanceOptions: '',
  },
  'client-credentials': { CommonOptions: '', SecretOptions: '', AuthenticationOptions: '' },
  'token-manager': { ManagerOptions: '', TokenManagerOptions: '' },
  'cloud-manager': {
    ConnectOptions: '',
    CloudManagerOptions: '',
    RetryOptions: 'retry.',
    LimitOptions: 'limits.',
  },
  digest: { DigestSettings: '', DigestPasswordOptions: '', DigestHa1Options: '' },
  emulator: { EmulatorOptions: '' },
  'redis-token-store': { RedisTokenStoreOptions: '' },
  sdk: {
    CommonSignInOptions: '',
    ApiKeyOptions: '',
    ServiceAccountOptions: '',
    ReadCredentialsOptions: '',
  },
  undici: { WithAuthOptions: '' },
}
/** Packages that throw the errors of another one, whose codes their READMEs explain. */
const RETHROWS = { 'client-credentials': ['token-manager'], digest: ['auth-header'] }
/** Named by a row for each of its fields, or not for users of the function. */
const NO_ROW = ['limits', 'limiter']

const problems = []
for (const one of publishedPackages()) checkMetadata(one)
for (const { folder, name } of publishedPackages()) check(folder, name, folder.split('/').at(-1))
const guides = readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`)
for (const file of ['README.md', ...guides]) checkInstalls(file, blocksOf(file))
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)

function check(folder, name, short) {
  const file = `${folder}/README.md`
  const readme = readFileSync(join(root, file), 'utf8')
  const say = (problem) => problems.push(`${file}: ${problem}`)

  const lines = readme.trimEnd().split('\n')
  const most = short === 'cli' ? MOST_LINES_CLI : MOST_LINES
  if (lines.length > most) say(`${lines.length} lines, ${most} at most`)
  if (lines[0] !== `# ${name}`) say(`does not begin with # ${name}`)
  if (lines.at(-1) !== 'Apache-2.0') say('does not end with the license')
  const [install, usage, output] = blocksOf(file)
  if (!install.text.startsWith('npm install ') || !install.text.includes(name))
    say('the first block does not install it')
  if (short === 'cli') {
    if (usage.language !== 'console') say('the second block is not a transcript')
  } else if (
    usage.language !== 'js' ||
    output?.language !== 'text' ||
    !/^_Output_$/m.test(readme)
  ) {
    say('does not begin with a program in JavaScript and its _Output_')
  }
  checkInstalls(file, [install, usage])

  const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
  const sections = short === 'cli' ? SECTIONS_CLI : SECTIONS
  const wanted = sections.filter((one) => one !== 'Options' || short in OPTIONS || short === 'cli')
  const found = headings.filter((heading) => wanted.includes(heading))
  if (found.join() !== wanted.join()) say(`has the sections ${found}, not ${wanted}`)
  for (const section of wanted.filter((one) => ['Options', 'Errors', 'Runtimes'].includes(one))) {
    if (!/^\| --/m.test(sectionOf(readme, section))) say(`${section} has no table`)
  }

  const codes = codesOf(folder, short)
  const told = new Set(readme.match(/\bERR_[A-Z0-9_]+/g))
  for (const code of codes) if (!told.has(code)) say(`${code} is missing`)
  const rethrown = (RETHROWS[short] ?? []).flatMap((one) => [...codesOf(folder, one)])
  const known = new Set([...codes, ...rethrown])
  const sources = sourcesOf(folder)
  for (const code of told) {
    if (!known.has(code) && !sources.includes(code)) say(`${code} is not a code of its source`)
  }

  const options = optionsOf(short)
  const tables = short in OPTIONS ? optionTables(sectionOf(readme, 'Options')) : []
  if (tables.some((table) => table.length > MOST_OPTIONS_IN_TABLE))
    say('a table of options is too long: divide it')
  const rows = new Set(tables.flatMap(firstColumn))
  for (const option of options) if (!rows.has(option)) say(`the option ${option} is missing`)
  for (const row of rows) if (!options.has(row)) say(`${row} is not an option`)
}

/** What registries show and search engines index. */
function checkMetadata({ folder }) {
  const file = `${folder}/package.json`
  const { description, keywords, homepage, bugs, author } = JSON.parse(
    readFileSync(join(root, file), 'utf8'),
  )
  const repository = 'https://github.com/latchkey/latchkey'
  const right = {
    description: /^[A-Z].{30,120}\.$/.test(description),
    keywords: Array.isArray(keywords) && keywords.length >= 5,
    homepage: homepage === `${repository}/tree/main/${folder}#readme`,
    bugs: bugs === `${repository}/issues`,
    author: author === 'Latchkey contributors',
  }
  for (const [field, ok] of Object.entries(right))
    if (!ok) problems.push(`${file}: ${field} is missing or wrong`)
}

/** Every package that the programs import has to be in some `npm install`. */
function checkInstalls(file, blocks) {
  const textOf = (language) =>
    blocks.filter((block) => block.language === language).map(({ text }) => text)
  const installed = new Set(textOf('sh').join('\n').split(/\s+/))
  const programs = ['ts', 'js', 'cjs']
    .flatMap(textOf)
    .filter((text) => !/ from '(?:vitest|@jest\/globals)'/.test(text))
    .join('\n')
  for (const [, from] of programs.matchAll(/(?: from |\brequire\()'([^']+)'/g)) {
    const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/')
    if (!name.startsWith('node:') && !installed.has(name))
      problems.push(`${file}: no line installs ${name}, which a program imports`)
  }
}

/** The blocks of code, except programs with a library that a guide replaces. */
function blocksOf(file) {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(
    /^_Before_.*\n\n```[\s\S]*?^```$/gm,
    '',
  )
  const blocks = text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)
  return [...blocks].map(([, language, block]) => ({ language, text: block }))
}

function sectionOf(readme, heading) {
  return readme.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? ''
}

/** The tables of options: those whose first column is called Option. */
function optionTables(section) {
  const tables = section.match(/(?:^\|.*\n)+/gm) ?? []
  return tables
    .filter((table) => /^\| Option\b/.test(table))
    .map((table) => table.split('\n').slice(2, -1))
}

function firstColumn(rows) {
  const cells = rows.map((row) => row.split('|')[1] ?? '')
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, option]) => option))
}

function optionsOf(short) {
  const report = reportsOf(short)
  const names = Object.entries(OPTIONS[short] ?? {}).flatMap(([type, prefix]) => {
    const [, body = ''] =
      new RegExp(`^export interface ${type}\\b[^{]*{\\n([\\s\\S]*?)^}`, 'm').exec(report) ?? []
    return [...body.matchAll(/^ {4}readonly (\w+)/gm)].map(([, option]) => `${prefix}${option}`)
  })
  return new Set(names.filter((option) => !NO_ROW.includes(option)))
}

/** The codes that a package throws: those of its report; the command line, which exports nothing, has them in one file. */
function codesOf(folder, short) {
  const text =
    short === 'cli'
      ? readFileSync(join(root, folder, 'src/errors/problem.ts'), 'utf8')
      : reportsOf(short)
  const own = short === 'cli' ? /ERR_CLI_\w+/g : /(?<=['"])ERR_\w+(?=['"])/g
  const [, prefix, kind] = /`(ERR_\w+)\$\{Uppercase<(\w+)>\}`/.exec(text) ?? []
  const [, kinds = ''] = new RegExp(`^export type ${kind} = (.*);$`, 'm').exec(text) ?? []
  const made = [...kinds.matchAll(/'(\w+)'/g)].map(([, one]) => `${prefix}${one.toUpperCase()}`)
  return new Set([...(text.match(own) ?? []), ...made])
}

function reportsOf(short) {
  const folder = join(root, 'packages', short, 'api')
  // The command line exports nothing.
  if (!existsSync(folder)) return ''
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}

function sourcesOf(folder) {
  const files = readdirSync(join(root, folder, 'src'), { recursive: true })
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, 'src', file), 'utf8'))
    .join('\n')
}
