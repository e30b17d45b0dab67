import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** Every form of import that names its module by a string: static, type-only, re-export, dynamic. */
const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[\s;}])import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

const SKIPPED = /(?:^|\/)(?:node_modules|dist|coverage|\.[^/]+)(?:\/|$)/

/** The modules that a source imports, as it names them. */
export function importsOf(source) {
  // Examples in doc comments show what users write, not what the file imports.
  const code = source.replace(/\/\*\*[\s\S]*?\*\//g, '')
  return [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3])
}

/** The circles of imports between the files below a folder, each as `a.ts → b.ts → a.ts`. */
export function importCircles(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => /\.(?:ts|mts|cts|js|mjs|cjs)$/.test(file) && !SKIPPED.test(file))
    .map((file) => resolve(folder, file))
  const subpaths = subpathImports(folder)
  const graph = new Map(files.map((file) => [file, targetsOf(file, subpaths)]))
  const circles = []
  const done = new Set()
  const visit = (file, path) => {
    if (path.includes(file)) {
      const circle = [...path.slice(path.indexOf(file)), file]
      circles.push(circle.map((one) => relative(folder, one)).join(' → '))
      return
    }
    if (done.has(file)) return
    for (const target of graph.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return circles
}

function targetsOf(file, subpaths) {
  return importsOf(readFileSync(file, 'utf8')).flatMap((name) =>
    name.startsWith('.') ? [resolve(dirname(file), name)] : (subpaths[name] ?? []),
  )
}

/** The sources behind `imports` in package.json, such as `#hash`: those of every condition. */
function subpathImports(folder) {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return {}
  const { imports = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
  return Object.fromEntries(
    Object.entries(imports).map(([name, target]) => [
      name,
      (JSON.stringify(target).match(/\.\/dist\/[^"]+?\.js/g) ?? []).map((built) =>
        resolve(folder, built.replace('./dist/', 'src/').replace(/\.js$/, '.ts')),
      ),
    ]),
  )
}
