/** Variables of this program and of MongoDB's own tools that hold a credential or half of one. */
const CREDENTIAL =
  /^(?:LATCHKEY|MCLI|MONGODB_ATLAS|MONGODB)_(?:\w*_)?(?:KEY|SECRET|TOKEN|CLIENT_ID)$/i

/**
 * The environment for a command of the user: the caller's, without the credentials that this program signs in with. A
 * command that needs credentials gets its own, not an administrator's.
 *
 * @param added variables that only this command gets
 */
export function childEnvironment(
  env: NodeJS.ProcessEnv,
  added: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !CREDENTIAL.test(name))
  return { ...Object.fromEntries(kept), ...added }
}
