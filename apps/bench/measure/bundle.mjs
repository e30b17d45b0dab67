import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const BENCH = new URL('..', import.meta.url)

/**
 * Bundles a module, minified, as an application's build would: what it imports at once is one file, and what it loads on
 * demand has files of its own.
 *
 * @param {string} source the module's text; it may import what `apps/bench` depends on
 * @param {'node' | 'browser'} platform
 * @param {string[]} external packages that stay outside
 * @param {URL} folder where imports resolve from
 */
export async function bundle(source, platform, external = [], folder = BENCH) {
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
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return { code, gzipBytes: gzipSync(code, { level: 9 }).byteLength }
}
