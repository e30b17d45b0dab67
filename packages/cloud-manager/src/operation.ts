import type { paths as Documented } from './generated/operations.ts'
import type { paths } from './paths.ts'

/** The methods of the API. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The path templates that have a method, such as `/orgs/{orgId}`. OAuth is not among them: it is not below the API. */
export type PathOf<M extends Method, Paths = paths> = {
  [P in keyof Paths]: Paths[P] extends Readonly<Record<Lowercase<M>, object>> ? P : never
}[Exclude<keyof Paths, `/api/oauth/${string}`>]

/** One operation: of the document, whose models have names, or one that the caller declared. */
export type Operation<M extends Method, P, Paths = paths> = [Known<M, P>] extends [never]
  ? Member<Member<Paths, P>, Lowercase<M>>
  : Known<M, P>

type Known<M extends Method, P> = Extract<Member<Member<Documented, P>, Lowercase<M>>, object>

type Member<T, Key> = Key extends keyof T ? T[Key] : never

/** The result of an operation; `undefined` if the response has no JSON. */
export type Answer<M extends Method, P, Paths = paths> =
  Operation<M, P, Paths> extends { responses: infer Responses }
    ? JsonOf<Responses[keyof Responses & SuccessStatus]>
    : never

/** The item of a list, in pages or in a bare array. */
export type ItemOf<Body> = Body extends readonly (infer Item)[]
  ? Item
  : Body extends { results: readonly (infer Item)[] }
    ? Item
    : never

/** The JSON body of an operation. */
export type BodyOf<M extends Method, P, Paths = paths> =
  Operation<M, P, Paths> extends { readonly requestBody?: infer Body }
    ? Body extends { content: { 'application/json': infer Json } }
      ? Json
      : never
    : never

/** The query parameters of an operation. */
export type QueryOf<M extends Method, P, Paths = paths> =
  Operation<M, P, Paths> extends { parameters: { query?: infer Query } }
    ? NonNullable<Query>
    : never

/** The query parameters that select the result. The client itself handles pages and envelopes. */
export type FiltersOf<M extends Method, P> = {
  readonly [Name in Exclude<keyof QueryOf<M, P>, Wrapping>]?: QueryOf<M, P>[Name] | undefined
}

type Wrapping = 'pretty' | 'envelope' | 'pageNum' | 'itemsPerPage' | 'includeCount'

/** The path parameters of an operation. */
export type ParamsOf<M extends Method, P, Paths = paths> =
  Operation<M, P, Paths> extends { parameters: { path: infer Params } } ? Params : never

type SuccessStatus = 200 | 201 | 202 | 204

type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } }
  ? Json
  : undefined
