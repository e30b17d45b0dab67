// node --import grow-bundles.mjs …: everything that is compressed has ten kilobytes more. A regression, for the check to find.
import { Buffer } from 'node:buffer'
import { syncBuiltinESMExports } from 'node:module'
import zlib from 'node:zlib'

const { gzipSync } = zlib
zlib.gzipSync = (...given) => Buffer.concat([gzipSync(...given), Buffer.alloc(10_000)])
syncBuiltinESMExports()
