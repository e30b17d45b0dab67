// Tells a workflow whether the registry lacks a version of a package: most pushes publish nothing, which is not a
// failure there.
import { publishedPackages, root } from '../published-packages.mjs'
import { alreadyPublished } from './refusals.mjs'

const packages = publishedPackages()
const published = await alreadyPublished({ root, packages })
console.log(`publish=${published.size < packages.length}`)
