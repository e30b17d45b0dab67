// What is used of oidc-provider; its published types need those of Koa, which do not pass `skipLibCheck: false`.
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'
  export default class Provider {
    constructor(issuer: string, configuration: Configuration)
    callback(): RequestListener
    readonly ClientCredentials: { find(token: string): Promise<object | undefined> }
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
