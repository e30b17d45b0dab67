/** Imports a module as Node does, without Vitest's own module loader: each query is a new copy of the file. */
module.exports = (url) => import(url)
