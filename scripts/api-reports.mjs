// Prevents an accidental change of the public API: writes a report for each entry of each package to the package's
// api/*.api.md, or with --check names the reports that are out of date. Needs built packages.
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
import { dirname, join } from 'node:path'
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

/** Types generated from the OpenAPI document, where changes are reviewed: they would be nine tenths of a report. */
const OMITTED =
  /^(?:export )?interface (?:components|operations|paths)(?:_\d+)? \{\n(?: .*\n|\n)*\}\n\n?/gm
/** All that a report has is public, and whether it has a doc comment is for the documentation to check. */
const REMARK =
  /^ *\/\/ (?:@public(?: \(undocumented\))?|\(undocumented\)|\(No @packageDocumentation .*\))\n/gm
const INTERFACE = /^(export interface (\w+)[^{\n]*) \{\n(?: .*\n|\n)*?\}$/gm

const check = process.argv.includes('--check')
const temporary = mkdtempSync(join(tmpdir(), 'latchkey-api-'))
const problems = []

for (const published of publishedPackages()) {
  const written = new Set(entriesOf(published).map((entry) => report(published, entry)))
  const reports = join(root, published.folder, 'api')
  for (const name of existsSync(reports) ? readdirSync(reports) : []) {
    if (written.has(name)) continue
    if (check)
      problems.push(`${published.folder}/api/${name} has no entry in package.json: delete it`)
    else rmSync(join(reports, name))
  }
}
rmSync(temporary, { recursive: true, force: true })
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)

/** @returns {string} the file name of the report */
function report({ folder, manifest }, { entry, types }) {
  const name = `${entry === '.' ? 'index' : entry.slice('./'.length)}.api.md`
  const committed = join(root, folder, 'api', name)
  const written = check ? join(temporary, folder, name) : committed
  mkdirSync(dirname(written), { recursive: true })
  const projectFolder = join(root, folder)
  const mainEntryPointFilePath = join(projectFolder, types)
  if (!existsSync(mainEntryPointFilePath)) {
    problems.push(`${folder} is not built: npm run build`)
    return name
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
        reportFolder: dirname(written),
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
      if (message.logLevel === 'error') problems.push(`${folder}/api/${name}: ${message.text}`)
      message.handled = true
    },
  })
  if (existsSync(written))
    writeFileSync(written, shortened(readFileSync(written, 'utf8'), projectFolder))
  if (check && text(committed) !== text(written)) {
    problems.push(
      `${folder}/api/${name} differs from what ${manifest.name} exports: npm run api, and a changeset`,
    )
  }
  return name
}

/** A report without what the OpenAPI document says: models, which are generated from it, have their names only. */
function shortened(report, projectFolder) {
  const models = text(join(projectFolder, 'dist/generated/models.d.ts')) ?? ''
  const generated = new Set(
    [...models.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name),
  )
  return report
    .replace(REMARK, '')
    .replace(OMITTED, '')
    .replace(INTERFACE, (whole, start, name) =>
      generated.has(name) ? `${start} {} // openapi/` : whole,
    )
    .replace(/(?<=\{\} \/\/ openapi\/\n)\n(?=export interface \w+ \{\} \/\/)/g, '')
}

function text(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
