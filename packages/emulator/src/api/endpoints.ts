import { apiDocument } from '../document/document.ts'
import { genericRoutes } from '../endpoints/generic/generic-routes.ts'
import { atlasRoutes } from '../endpoints/programmatic-access/atlas-routes.ts'
import { programmaticAccessRoutes } from '../endpoints/programmatic-access/routes.ts'
import type { ApiName } from '../http/addresses.ts'
import { Router } from '../http/router.ts'
import type { Route } from '../rules/route.ts'
import { bodyCheckOf, type CheckBody } from './body-validator.ts'

/** A route, and how the check of its body is loaded. */
export interface Endpoint {
  readonly route: Route
  /** Absent if the document does not say what the body is. */
  readonly loadCheck: (() => Promise<CheckBody>) | undefined
}

let routers: Readonly<Record<ApiName, Router<Endpoint>>> | undefined

/** The endpoints of an API. They have no state, so all emulators of a process share them; created at the first request. */
export function endpointsOf(api: ApiName): Router<Endpoint> {
  routers ??= createRouters()
  return routers[api]
}

function createRouters(): Readonly<Record<ApiName, Router<Endpoint>>> {
  const { operations: all } = apiDocument()
  const operations = new Map(all.map((one) => [`${one.method} ${one.path}`, one]))
  const routerOf = (routes: readonly Route[]): Router<Endpoint> => {
    const router = new Router<Endpoint>()
    for (const route of routes) {
      const operation = operations.get(`${route.method} ${route.path}`)
      const isChecked = operation !== undefined && route.hasCheckedBody !== false
      const loadCheck = isChecked ? bodyCheckOf(operation) : undefined
      router.add(route.method, route.path, { route, loadCheck })
    }
    return router
  }
  const own = new Set(programmaticAccessRoutes.map(({ method, path }) => `${method} ${path}`))
  return {
    'cloud-manager': routerOf([...programmaticAccessRoutes, ...genericRoutes(own)]),
    atlas: routerOf(atlasRoutes),
  }
}
