// What is used of oidc-provider; its published types need those of Koa, which do not pass `skipLibCheck: false`.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  interface Model {
    save(): Promise<string>
  }
  interface ModelClass<Instance extends Model = Model> {
    new (properties: object): Instance
    find(token: string): Promise<Instance | undefined>
  }
  interface GrantModel extends Model {
    addOIDCScope(scope: string): void
  }
  /** Koa's context. */
  interface Context {
    readonly oidc: {
      readonly client: object
      readonly params: Readonly<Record<string, string | undefined>>
    }
    status: number
    body: unknown
  }
  export default class Provider {
    constructor(issuer: string, configuration: Configuration)
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    on(event: 'grant.revoked', listener: (context: Context, grantId: string) => void): this
    registerGrantType(
      name: string,
      handler: (context: Context) => Promise<void>,
      parameters: readonly string[],
    ): void
    readonly Client: { find(id: string): Promise<object | undefined> }
    readonly AccessToken: ModelClass
    readonly ClientCredentials: ModelClass
    readonly Grant: ModelClass<GrantModel>
    readonly RefreshToken: ModelClass
  }
  interface Configuration {
    readonly [option: string]: unknown
    readonly features?: {
      readonly [feature: string]: unknown
      readonly resourceIndicators?: {
        readonly enabled: boolean
        readonly defaultResource: () => string
        readonly getResourceServerInfo: (context: unknown, resource: string) => object
      }
    }
  }
}
