import { setTimeout as wait } from 'node:timers/promises'
import { clientCredentials } from '@latchkey/client-credentials'
import { endpoints } from '@latchkey/cloud-manager'
import { readSecretHours } from '../secrets/expiry.ts'
import { findAccount } from '../credentials/find.ts'
import { findPlace, type ScopeOptions } from '../organizations/scope.ts'
import { askOne, hasPerson } from '../terminal/ask.ts'
import { type ChangeOptions, isRehearsal } from '../session/changes.ts'
import type { ConnectOptions } from '../session/connect.ts'
import { readDuration } from '../terminal/duration.ts'
import { Problem, type ProblemCode } from '../errors/problem.ts'
import { withProgress } from '../terminal/progress.ts'
import { openJournal } from './journal.ts'
import { rotate, type RotateSteps } from './rotate.ts'
import { runVerify } from './run-command.ts'
import { openSecretSink, type SecretOptions } from '../secrets/secret-sink.ts'
import { openSession, type Session } from '../session/session.ts'
import { checkCommand } from '../secrets/shell-command.ts'
import { tell } from '../terminal/text.ts'

export interface RotateOptions extends ConnectOptions, ScopeOptions, ChangeOptions, SecretOptions {
  readonly expires?: string
  readonly grace?: string
  readonly verify?: string
  readonly delivered?: 'yes' | 'no'
}

/** Replaces an account's secret without downtime. */
export async function rotateSecret(
  text: string | undefined,
  options: RotateOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const place = await findPlace(cm, options)
  const { clientId, name } = await findAccount(cm, place, text)
  const secretExpiresAfterHours = readSecretHours(options.expires)
  const graceMs = readDuration(options.grace ?? '0s', '--grace')
  const plan = [
    `make a new secret for ${name}, good for ${secretExpiresAfterHours} hours`,
    'mint a token with it',
    'hand it over',
    ...(options.verify === undefined ? [] : [`run ${options.verify}`]),
    `delete the old secret${graceMs > 0 ? ` ${options.grace ?? ''} later` : ''}`,
  ]
  if (isRehearsal(options, plan)) return
  if (options.verify !== undefined) checkCommand('--verify', options.verify)
  const journal = openJournal(clientId, process.env)
  const account = { ...place.scope, clientId }
  const { verify } = options
  const steps: RotateSteps = {
    clientId,
    listSecrets: async () =>
      ((await cm.serviceAccounts.get(account)).secrets ?? []).map((secret) => ({
        id: secret.id,
        createdAt: Date.parse(secret.createdAt),
        expiresAt: Date.parse(secret.expiresAt),
      })),
    createSecret: async () => {
      const created = await cm.serviceAccounts.createSecret(account, { secretExpiresAfterHours })
      if (created.secret === undefined)
        throw new Problem('ERR_CLI_ANSWER', 'the server gave no secret')
      return { id: created.id, value: created.secret }
    },
    deleteSecret: (secretId) => cm.serviceAccounts.deleteSecret({ ...account, secretId }),
    mint: (secret) => mint(session, clientId, secret),
    openSink: () => openSecretSink(options),
    wasDelivered: (secretId) => wasDelivered(secretId, options.delivered),
    verify: verify === undefined ? asking(options) : () => runVerify(verify),
    graceMs,
    now: Date.now,
    wait,
    tell,
  }
  const onInterrupt = (): void => {
    tell(`interrupted; the same command goes on from here (${journal.file})`)
    process.exit(130)
  }
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onInterrupt)
  await rotate(steps, journal)
}

/** A secret that a person was shown is not where it is used before they put it there. */
function asking(options: RotateOptions): (() => Promise<void>) | undefined {
  const { secretFile, secretEnvFile, secretCommand, yes } = options
  const goesElsewhere = (secretFile ?? secretEnvFile ?? secretCommand) !== undefined
  if (goesElsewhere || yes === true || !hasPerson()) return undefined
  return async () => {
    const kept = (code: ProblemCode): Problem =>
      new Problem(
        code,
        'the old secret was kept, and both are good',
        'put the new one where it is used, then give the same command again: it goes on from here',
      )
    const chosen = await askOne('Is the new secret where it is used?', [
      { value: 'no', label: 'no, keep the old secret' },
      { value: 'yes', label: 'yes, delete the old secret' },
    ]).catch((error: unknown) => {
      throw error instanceof Problem ? kept(error.code) : error
    })
    if (chosen !== 'yes') throw kept('ERR_CLI_CONFIRM')
  }
}

/** Proves that a secret works, with a token that is given back at once. */
async function mint(
  { baseUrl, timeoutMs }: Session,
  clientId: string,
  clientSecret: string,
): Promise<void> {
  const { api, token: tokenEndpoint, revocation: revocationEndpoint } = endpoints(baseUrl)
  await using source = clientCredentials({
    ...{ tokenEndpoint, revocationEndpoint, clientId, clientSecret, timeoutMs },
    origins: new URL(api).origin,
  })
  const { host } = new URL(tokenEndpoint)
  await withProgress(
    () => `waiting for ${host}`,
    () => source.accessToken(),
  )
}

async function wasDelivered(secretId: string, answer: 'yes' | 'no' | undefined): Promise<boolean> {
  if (answer !== undefined) return answer === 'yes'
  const question = `the last rotation broke off while secret ${secretId} was handed over`
  if (!hasPerson()) {
    throw new Problem(
      'ERR_CLI_ROTATE',
      `${question}; whether it arrived, only you can see`,
      'give --delivered yes when the consumer has it, --delivered no when it has the old one',
    )
  }
  const chosen = await askOne(`${question}. Does the consumer have it?`, [
    { value: 'yes', label: 'yes, go on with it' },
    { value: 'no', label: 'no, delete it and make another one' },
  ])
  return chosen === 'yes'
}
