import type { ApiRequest } from '../../rules/route.ts'
import type { Entity } from '../../state/records.ts'

/** The entities that a collection starts with. */
export interface Seeding {
  readonly count: number
  readonly make: (index: number) => Entity
  /** The field that holds an entity's id in paths. */
  readonly idField: string
}

/** The entities of a collection: those that were written, or those that it starts with. */
export function entitiesOf(
  { context }: ApiRequest,
  path: string,
  { count, make, idField }: Seeding,
): ReadonlyMap<string, Entity> {
  const written = context.state.collections.get(path)
  if (written !== undefined) return written
  const made = Array.from({ length: count }, (_, index) => make(index))
  const idOf = (entity: Entity, index: number): string => {
    const id = entity[idField]
    return typeof id === 'string' || typeof id === 'number' ? String(id) : String(index)
  }
  return new Map(made.map((entity, index) => [idOf(entity, index), entity]))
}

/** The same entities, for changing them: the initial entities are stored from then on. */
export function writableEntitiesOf(
  request: ApiRequest,
  path: string,
  seeding: Seeding,
): Map<string, Entity> {
  const { collections } = request.context.state
  const entities = collections.get(path) ?? new Map(entitiesOf(request, path, seeding))
  collections.set(path, entities)
  return entities
}
