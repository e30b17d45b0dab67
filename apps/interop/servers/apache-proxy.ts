import { digestDirectives, launchApache } from './apache.ts'
import { type RealServer, startServer } from './real-server.ts'

const modules =
  'mpm_event authn_core authn_file authz_core authz_user auth_digest proxy proxy_http proxy_connect'

/** Apache httpd as a forward proxy that wants digest credentials; CONNECT may go to `tunnelPort` only. */
export function startApacheProxy(tunnelPort: number): Promise<RealServer> {
  return startServer((instance) =>
    launchApache(
      instance,
      modules,
      `
ProxyRequests On
AllowCONNECT ${tunnelPort}
<Proxy "*">
  ${digestDirectives(instance)}
</Proxy>
`,
    ),
  )
}
