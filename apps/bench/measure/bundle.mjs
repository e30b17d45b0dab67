import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * The bytes of a module, bundled and minified as an application's build does it, then compressed (`gzip -9`). Modules that
 * are imported dynamically are not counted.
 *
 * @param {string} source
 * @param {'node' | 'browser'} platform
 * @param {string[]} external packages that are left out
 * @param {URL} folder imports are resolved from here
 */
export async function bundledBytes(source, platform, external, folder) {
  const { outputFiles } = await build({
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
    legalComments: 'none',
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).byteLength
}
