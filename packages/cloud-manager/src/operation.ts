import type { paths } from './generated/operations.ts'

/** The methods of the API. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The path templates that know a method, such as `/orgs/{orgId}`. OAuth is not among them: it lives beside the API. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Readonly<Record<Lowercase<M>, object>> ? P : never
}[Exclude<keyof paths, `/api/oauth/${string}`>]

/** One operation of the document. */
export type Operation<M extends Method, P> = P extends keyof paths
  ? Lowercase<M> extends keyof paths[P]
    ? paths[P][Lowercase<M>]
    : never
  : never

/** What an operation answers with when it succeeds; `undefined` when there is no JSON. */
export type Answer<M extends Method, P> =
  Operation<M, P> extends { responses: infer Responses }
    ? JsonOf<Responses[keyof Responses & SuccessStatus]>
    : never

/** What a list operation lists, in pages or in a bare array. */
export type ItemOf<Body> = Body extends readonly (infer Item)[]
  ? Item
  : Body extends { results: readonly (infer Item)[] }
    ? Item
    : never

/** The JSON that an operation takes. */
export type BodyOf<M extends Method, P> =
  Operation<M, P> extends { readonly requestBody?: infer Body }
    ? Body extends { content: { 'application/json': infer Json } }
      ? Json
      : never
    : never

/** The query parameters of an operation. */
export type QueryOf<M extends Method, P> =
  Operation<M, P> extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never

/** The query parameters that choose what an operation answers; how it is cut and wrapped is the client's affair. */
export type FiltersOf<M extends Method, P> = {
  readonly [Name in Exclude<keyof QueryOf<M, P>, Wrapping>]?: QueryOf<M, P>[Name] | undefined
}

type Wrapping = 'pretty' | 'envelope' | 'pageNum' | 'itemsPerPage' | 'includeCount'

/** The path parameters of an operation. */
export type ParamsOf<M extends Method, P> =
  Operation<M, P> extends { parameters: { path: infer Params } } ? Params : never

type SuccessStatus = 200 | 201 | 202 | 204

type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } }
  ? Json
  : undefined
