import { resolve, type Schema, schemaAt } from '../../document/document.ts'
import type { ApiRequest, EndpointResponse } from '../../rules/route.ts'
import type { Entity } from '../../state/records.ts'
import { fill, type GenericData } from './generic-data.ts'
import { redact } from './redaction.ts'

/** Settings of agents show their password. */
const SHOWS_SECRETS = /\/automationConfig\/(?:backup|monitoring)AgentConfig$/

/** Presents entities in the form that the document requires, with links and without secrets. */
export class Presenter {
  readonly #data: GenericData

  constructor(data: GenericData) {
    this.#data = data
  }

  /** The response to a GET of a path. */
  read(request: ApiRequest, path: string): EndpointResponse {
    const resource = this.#data.resourceAt(path)
    switch (resource?.kind) {
      case 'list': {
        const items = [...this.#data.entities(request, path).values()].map((entity) =>
          this.#present(request, path, entity),
        )
        return resource.bare ? { status: 200, entity: items } : { items }
      }
      case 'item': {
        const entity = this.#data.item(request, resource.list, request.params[resource.param] ?? '')
        return { status: 200, entity: this.#present(request, resource.list, entity) }
      }
      case 'single':
      case undefined: {
        const entity = this.#data.single(request, path)
        const shown = SHOWS_SECRETS.test(path) ? entity : redact(entity)
        const hasLinks = schemaAt(resource?.schema ?? {}, 'properties')['links'] !== undefined
        const self = { href: request.link(fill(path, request)), rel: 'self' }
        return { status: 200, entity: { ...shown, ...(hasLinks && { links: [self] }) } }
      }
    }
  }

  /** The response to a change of a path. */
  changed(
    request: ApiRequest,
    path: string,
    { status, schema }: { status: number; schema: Schema | undefined },
    entity: Entity,
  ): EndpointResponse {
    if (status === 204 || schema === undefined) return { status }
    const shape = schemaAt(resolve(schema), 'properties')
    const resource = this.#data.resourceAt(path)
    const list = resource?.kind === 'item' ? resource.list : path
    if (shape['results'] !== undefined) {
      // A restore returns its own jobs; other changes return the whole list.
      if (list.endsWith('/restoreJobs')) return { items: [this.#present(request, list, entity)] }
      return this.read(request, list)
    }
    const shown = this.#present(request, list, entity)
    const names = Object.keys(shape)
    return {
      status,
      entity: Object.fromEntries(Object.entries(shown).filter(([name]) => names.includes(name))),
    }
  }

  #present(request: ApiRequest, list: string, entity: Entity): Entity {
    const resource = this.#data.resourceAt(list)
    if (resource?.kind !== 'list') return SHOWS_SECRETS.test(list) ? entity : redact(entity)
    const self = `${fill(list, request)}/${String(entity[resource.idField])}`
    const hasLinks = schemaAt(resource.item, 'properties')['links'] !== undefined
    return redact({
      ...entity,
      ...(hasLinks && { links: [{ href: request.link(self), rel: 'self' }] }),
    })
  }
}
