import { CloudManager, type CloudManagerOptions } from '@latchkey/cloud-manager'
import { asyncDispose, type Closable } from './closable.ts'
import { requireObject } from './options.ts'
import { signIn, type SignInOptions } from './sign-in.ts'

/** Options of the client that {@link connect} passes on. */
export type ClientOptions = Omit<CloudManagerOptions, 'fetch' | 'baseUrl' | 'clock' | 'random'>

/** Options for {@link connect}: those of {@link signIn}, and those of the client. */
export type ConnectOptions = SignInOptions & ClientOptions

/**
 * Signs in to Cloud Manager and returns its typed client. Credentials come from the options; else from the profile named by
 * `profile` or `LATCHKEY_PROFILE`, the environment, or the default profile. Requests go through the proxies that
 * `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` name. Closing it is optional.
 *
 * @throws SdkError if there are no credentials, or the base URL or a file is unusable; TypeError if an option is wrong
 *
 * @example
 * ```ts
 * import { connect } from '@latchkey/sdk'
 *
 * const cm = connect()
 * for await (const project of cm.projects.list()) console.log(project.name)
 * ```
 */
export function connect(options: ConnectOptions = {}): CloudManager & Closable {
  requireObject(options)
  const { retry, limits, userAgent, headers, onEvent, maxResponseBytes, maxPages, ...login } =
    options
  // The rest are options of signIn, which rejects unknown ones.
  const { fetch, baseUrl, close } = signIn(login)
  const cm = new CloudManager({
    ...{ retry, limits, userAgent, headers, onEvent, maxResponseBytes, maxPages },
    ...{ fetch, baseUrl },
  })
  return Object.defineProperties(cm, {
    close: { value: close },
    [asyncDispose]: { value: close },
  }) as CloudManager & Closable
}
