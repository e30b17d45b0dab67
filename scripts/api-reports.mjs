// Prevents a change of what users can import that nobody meant to make: writes the public surface of every entry of
// every package to api/*.api.md, or with --check says which report no longer fits. Needs built packages.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import extractor from '@microsoft/api-extractor'
import { entriesOf, publishedPackages, root } from './published-packages.mjs'

const { Extractor, ExtractorConfig } = extractor
const COMPILER = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable', 'ESNext.Disposable'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
}

/** Types made from the OpenAPI document, where changes are reviewed: they would be nine tenths of a report. */
const OMITTED =
  /^(?:\/\/ @public.*\n)?(?:export )?interface (?:components|operations|paths)(?:_\d+)? \{\n(?: .*\n|\n)*\}\n\n?/gm

const check = process.argv.includes('--check')
const reports = join(root, 'api')
const temporary = mkdtempSync(join(tmpdir(), 'latchkey-api-'))
const written = new Set()
const problems = []

mkdirSync(reports, { recursive: true })
for (const published of publishedPackages()) {
  for (const entry of entriesOf(published)) report(published, entry)
}
for (const name of readdirSync(reports).filter((file) => !written.has(file))) {
  if (check) problems.push(`api/${name} is of no entry: delete it`)
  else rmSync(join(reports, name))
}
rmSync(temporary, { recursive: true, force: true })
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)

function report({ folder, manifest }, { entry, types }) {
  const suffix = entry === '.' ? '' : `.${entry.slice('./'.length)}`
  const name = `${folder.split('/').at(-1)}${suffix}.api.md`
  written.add(name)
  const projectFolder = join(root, folder)
  const mainEntryPointFilePath = join(projectFolder, types)
  if (!existsSync(mainEntryPointFilePath)) {
    problems.push(`${folder} is not built: npm run build`)
    return
  }
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder,
      mainEntryPointFilePath,
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { compilerOptions: COMPILER, files: [types] } },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: check ? temporary : reports,
        reportTempFolder: join(temporary, 'candidates'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
    packageJson: manifest,
  })
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === 'error') problems.push(`${name}: ${message.text}`)
      message.handled = true
    },
  })
  const made = join(check ? temporary : reports, name)
  if (existsSync(made)) writeFileSync(made, readFileSync(made, 'utf8').replace(OMITTED, ''))
  if (check && text(join(reports, name)) !== text(made)) {
    problems.push(
      `api/${name} is not what ${manifest.name} exports: npm run api, and a changeset for its users`,
    )
  }
}

function text(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
