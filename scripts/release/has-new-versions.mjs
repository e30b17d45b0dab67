// Says for a workflow whether some package's version is not in the registry: most pushes publish nothing, which is no
// failure there.
import { publishedPackages, root } from '../published-packages.mjs'
import { alreadyPublished } from './refusals.mjs'

const packages = publishedPackages()
const published = await alreadyPublished({ root, packages })
console.log(`publish=${published.size < packages.length}`)
