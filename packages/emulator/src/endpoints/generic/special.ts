import type { Schema } from '../../document/document.ts'
import type { ApiRequest, EndpointResponse } from '../../rules/route.ts'
import type { Entity } from '../../state/records.ts'

/** The parts of the generic endpoints that a special response can use. Paths are those of the document. */
export interface GenericTools {
  /** The items of a list. */
  readonly entities: (list: string) => readonly Entity[]
  /** The items of a list, for changing them. */
  readonly itemsToChange: (list: string) => Map<string, Entity>
  /** The entity of a path that is not a list. */
  readonly single: (path: string) => Entity
  /** Stores the entity of a path that is not a list. */
  readonly keep: (path: string, entity: Entity) => void
  /** Sample data in the form of a schema. */
  readonly sample: (schema: Schema, seed: string) => Entity
  /** A schema of the document, by name. */
  readonly schema: (name: string) => Schema
}

/** Responds to an operation whose response depends on more than its form. */
export type SpecialResponse = (request: ApiRequest, tools: GenericTools) => EndpointResponse
