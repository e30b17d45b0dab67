/** A segment with parameters in it: `{orgId}`, `{clientId}:invite`, `{hostname}:{port}`. */
interface Open<Target> {
  readonly segment: string
  /** The parameter that is the whole segment, which is the usual case. */
  readonly whole: string | undefined
  readonly pattern: RegExp
  readonly node: Node<Target>
}

interface Node<Target> {
  readonly fixed: Map<string, Node<Target>>
  readonly open: Open<Target>[]
  readonly targets: Map<string, Target>
}

/** The result of finding a path. */
export interface Match<Target> {
  /** By method. */
  readonly targets: ReadonlyMap<string, Target>
  readonly params: Readonly<Record<string, string>>
}

/** Finds the targets of a path. Fixed segments go before parameters; `%2F` does not end a segment. */
export class Router<Target> {
  readonly #root: Node<Target> = createNode()

  /** @param path as OpenAPI writes it: `/orgs/{orgId}` */
  add(method: string, path: string, target: Target): void {
    let node = this.#root
    for (const segment of segmentsOf(path)) node = childOf(node, segment)
    node.targets.set(method, target)
  }

  /** @returns `undefined` if no route matches, or if the percent-encoding is invalid */
  find(path: string): Match<Target> | undefined {
    const params: Record<string, string> = {}
    const node = walk(this.#root, segmentsOf(path), 0, params)
    return node && { targets: node.targets, params }
  }
}

function createNode<Target>(): Node<Target> {
  return { fixed: new Map(), open: [], targets: new Map() }
}

/** A trailing slash is ignored. */
function segmentsOf(path: string): string[] {
  const end = path.endsWith('/') ? -1 : undefined
  const inner = path.slice(1, end)
  return inner === '' ? [] : inner.split('/')
}

function childOf<Target>(node: Node<Target>, segment: string): Node<Target> {
  if (!segment.includes('{')) {
    const known = node.fixed.get(segment) ?? createNode<Target>()
    node.fixed.set(segment, known)
    return known
  }
  const known = node.open.find((one) => one.segment === segment)
  if (known !== undefined) return known.node
  const literal = segment.split(/\{\w+\}/).map((text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
  const names = [...segment.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const source = literal.reduce((all, text, n) => `${all}(?<${names[n - 1] ?? ''}>.+)${text}`)
  const child = createNode<Target>()
  node.open.push({
    segment,
    whole: /^\{(\w+)\}$/.exec(segment)?.[1],
    pattern: new RegExp(`^${source}$`),
    node: child,
  })
  // A segment with more fixed text is more specific.
  node.open.sort((a, b) => b.segment.length - a.segment.length)
  node.open.sort((a, b) => Number(a.whole !== undefined) - Number(b.whole !== undefined))
  return child
}

function walk<Target>(
  node: Node<Target>,
  segments: readonly string[],
  at: number,
  params: Record<string, string>,
): Node<Target> | undefined {
  const segment = segments[at]
  if (segment === undefined) return node.targets.size > 0 ? node : undefined
  // An empty segment is not a value of a parameter.
  if (segment === '') return undefined
  const fixed = node.fixed.get(segment)
  const found = fixed && walk(fixed, segments, at + 1, params)
  if (found !== undefined) return found
  for (const { whole, pattern, node: child } of node.open) {
    const raw = whole === undefined ? pattern.exec(segment)?.groups : { [whole]: segment }
    if (raw === undefined) continue
    const further = walk(child, segments, at + 1, params)
    if (further === undefined) continue
    for (const [name, text] of Object.entries(raw)) {
      const value = decode(text)
      if (value === undefined) return undefined
      params[name] = value
    }
    return further
  }
  return undefined
}

function decode(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
