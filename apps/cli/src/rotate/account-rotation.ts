import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { errorCode } from '../errors/error-code.ts'
import { explain } from '../errors/failure.ts'
import { Problem } from '../errors/problem.ts'
import {
  fileDestination,
  openDestination,
  type SecretDestination,
  type SecretOptions,
} from '../secrets/destination.ts'
import { accountSecret, type NewSecret } from '../secrets/new-secret.ts'
import { readOwnFile } from '../secrets/secret-file.ts'
import { readSecretLines, type SecretFormat } from '../secrets/secret-text.ts'
import { runShell } from '../secrets/shell-command.ts'
import type { Effects } from './rotate.ts'
import type { Journal } from '../state/journal.ts'
import { processNamespace, processStart } from '../state/process-start.ts'
import type { ListedSecret, Observation, Rotation, RunningCommand } from './rotation.ts'
import { type AccountOnServer, isMasked, isRejection } from './server.ts'

/** What the effects of one account's rotation need. */
export interface AccountRotation extends Pick<Effects, 'ask' | 'report'> {
  readonly wait: Effects['wait'] | undefined
  readonly clientId: string
  readonly server: AccountOnServer
  readonly journal: Journal<Rotation>
  readonly options: SecretOptions
  readonly secretExpiresAfterHours: number
  /** The client secret that we sign in with, if it is one of this account. */
  readonly signInSecret: string | undefined
  readonly verifyCommand: string | undefined
  readonly tell: (line: string) => void
}

/** A deletion is based on a list that is not older, by our clock. */
const MAX_LIST_AGE_MS = 300_000

/** The effects of a rotation on the server, on files and on the user's commands. */
export function accountEffects(account: AccountRotation): Effects {
  const { clientId, server, journal, options, signInSecret, verifyCommand, tell } = account
  let secrets: readonly ListedSecret[] = []
  /** Of a secret that we delivered, and that somebody deleted. */
  let formerMasked: string | undefined
  let listedAt = 0
  let value: string | undefined
  let provenId: string | undefined
  let isVerified = false
  let destination: SecretDestination | undefined
  /** A list may still show what we deleted. */
  const deleted = new Set<string>()

  /** Whether a file of the user holds nothing but a secret of this account, which the server lists. */
  const isReplaceable = (text: string, format: SecretFormat): boolean => {
    const found = readSecretLines(text, format, clientId)
    if (found === undefined) return false
    return [...secrets, { masked: formerMasked }].some(({ masked }) => isMasked(masked, found))
  }

  const newSecret = (): NewSecret => accountSecret(clientId, value ?? '')

  function readBack(rotation: Rotation): Observation['value'] {
    const { destination: record, newSecretId } = rotation
    if (record.kind !== 'file' || newSecretId === undefined) return 'unknown'
    const masked = secrets.find(({ id }) => id === newSecretId)?.masked
    const read = (path: string): string | undefined => {
      const found = readSecretLines(readOwnFile(path) ?? '', record.format, clientId)
      return found !== undefined && isMasked(masked, found) ? found : undefined
    }
    const published = read(record.path)
    value = published ?? read(record.draft)
    if (published !== undefined) return 'file'
    if (value !== undefined) return 'draft'
    return existsSync(record.draft) ? 'lost' : 'unknown'
  }

  function destinationOf({ destination: record }: Rotation): SecretDestination {
    destination ??=
      record.kind === 'file'
        ? fileDestination(
            record.path,
            record.format,
            (text) => isReplaceable(text, record.format),
            record.draft,
          )
        : openDestination(options)
    return destination
  }

  let isInMemory = false
  return {
    load: () => {
      const found = journal.load(tell)
      const rotation = found === 'unusable' ? undefined : found
      formerMasked = rotation?.newMasked
      return rotation
    },
    save: journal.save,
    forget: () => {
      journal.forget()
      value = undefined
      isInMemory = false
      destination = undefined
    },
    async observe(rotation) {
      listedAt = Date.now()
      const listed = await server.list()
      secrets = listed.secrets.filter(({ id }) => !deleted.has(id))
      const found = rotation === undefined ? 'unknown' : isInMemory ? 'memory' : readBack(rotation)
      return {
        now: listed.now,
        secrets,
        value: found,
        isDelivering: isRunning(rotation?.command),
        isProven: provenId !== undefined && provenId === rotation?.newSecretId,
        signInIds: signInIds(secrets, signInSecret),
        verify: verifyCommand === undefined ? 'none' : isVerified ? 'succeeded' : 'due',
      }
    },
    chooseDestination() {
      destination = openDestination(options, isReplaceable)
      return destination.record
    },
    openDestination: () => destination?.open(),
    discardDestination(rotation) {
      const { destination: record } = rotation
      // Only a file outlives the process that opened it; a command of this run may be another one.
      const isLeft = record.kind === 'file' && existsSync(record.draft)
      if (isLeft) destinationOf(rotation).discard()
      else destination?.discard()
      destination = undefined
    },
    async create() {
      const created = await server
        .create(account.secretExpiresAfterHours)
        .catch((error: unknown) => {
          throw isRejection(error) ? rejectionOf(error) : error
        })
      value = created.value
      isInMemory = value !== undefined
      return created.id
    },
    isRejection: (error) => isRejection(error) || error instanceof Rejected,
    prepare(rotation) {
      if (value === undefined)
        throw new Problem('ERR_CLI_RESPONSE', 'the server returned no secret')
      destinationOf(rotation).prepare(newSecret())
    },
    async prove(rotation) {
      try {
        const lifetimeMs = await server.prove(value ?? '')
        provenId = rotation.newSecretId
        return lifetimeMs
      } catch (error) {
        const { code, message, rejected } = explain(error)
        throw new Problem(
          code,
          `no token was issued with the new secret ${rotation.newSecretId ?? ''}: ${message}`,
          'the old secret was kept; run the same command again',
          rejected,
        )
      }
    },
    deliver: (rotation, started) =>
      destinationOf(rotation).deliver(
        newSecret(),
        () => {
          process.stdout.write(`${value ?? ''}\n`)
        },
        (pid) => {
          started({
            host: hostname(),
            namespace: processNamespace(),
            pid,
            processStart: processStart(pid),
          })
        },
      ),
    async verify() {
      const status = await runShell(verifyCommand ?? '')
      if (status !== 0) {
        throw new Problem(
          'ERR_CLI_ROTATE',
          `the --verify command ended with ${status}; the old secret was kept`,
          'fix the consumer, then run the same command again to resume',
        )
      }
      isVerified = true
    },
    async delete(secretId) {
      // A computer that slept knows nothing about the account.
      if (Date.now() - listedAt > MAX_LIST_AGE_MS) {
        throw new Problem(
          'ERR_CLI_ROTATE',
          'nothing was deleted: too much time has passed since the secrets were listed',
          'run the same command again to resume',
        )
      }
      await server.delete(secretId)
      deleted.add(secretId)
    },
    ask: account.ask,
    wait: account.wait ?? (() => Promise.resolve(false)),
    report: account.report,
  }
}

/** The server certainly created no secret. */
class Rejected extends Problem {}

function rejectionOf(error: unknown): Rejected {
  const { code, message, hint, rejected } = explain(error)
  return rejected?.errorCode === 'MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED'
    ? new Rejected(
        'ERR_CLI_ROTATE',
        'nothing was changed: another process or a person created a secret of this account at the same time',
        'run the same command again when that rotation is complete',
        rejected,
      )
    : new Rejected(code, `nothing was changed: ${message}`, hint, rejected)
}

/** Whether a command of this host is still running. */
function isRunning(command: RunningCommand | undefined): boolean {
  if (command?.host !== hostname() || command.namespace !== processNamespace()) return false
  if (command.pid < 2) return false
  try {
    process.kill(command.pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
  return processStart(command.pid) === command.processStart
}

/** All secrets that may be the one we sign in with. What the server masks differently may be any. */
function signInIds(secrets: readonly ListedSecret[], secret: string | undefined): string[] {
  if (secret === undefined) return []
  const matching = secrets.filter(({ masked }) => isMasked(masked, secret))
  return (matching.length === 0 ? secrets : matching).map(({ id }) => id)
}
