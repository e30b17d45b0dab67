import { Buffer } from 'node:buffer'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * The bytes of a module and of the chunks that it loads at once, bundled and minified as an application's build does it, then
 * compressed together (`gzip -9`). Modules that are imported dynamically are not counted, unless `isComplete`.
 *
 * @param {string} source
 * @param {'node' | 'browser'} platform
 * @param {string[]} external packages that are left out
 * @param {URL} folder imports are resolved from here
 * @param {boolean} [isComplete]
 */
export async function bundledBytes(source, platform, external, folder, isComplete = false) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(folder) },
    bundle: true,
    splitting: true,
    outdir: fileURLToPath(folder),
    minify: true,
    format: 'esm',
    platform,
    external,
    target: 'es2022',
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
  // In the order of `outputFiles`; the first is the entry.
  const names = Object.keys(metafile.outputs)
  const loaded = isComplete ? new Set(names) : loadedAtOnce(metafile.outputs, names[0] ?? '')
  const contents = outputFiles.filter((_, index) => loaded.has(names[index] ?? ''))
  return gzipSync(Buffer.concat(contents.map((file) => file.contents)), { level: 9 }).byteLength
}

/**
 * @param {import('esbuild').Metafile['outputs']} outputs
 * @param {string} name
 * @param {Set<string>} [found]
 */
function loadedAtOnce(outputs, name, found = new Set()) {
  if (found.has(name)) return found
  found.add(name)
  for (const { kind, path } of outputs[name]?.imports ?? []) {
    if (kind === 'import-statement' && outputs[path]) loadedAtOnce(outputs, path, found)
  }
  return found
}
