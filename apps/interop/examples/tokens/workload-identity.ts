import { readFile } from 'node:fs/promises'
import {
  clientAssertion,
  type ClientCredentials,
  clientCredentials,
} from '@latchkey/client-credentials'

export interface WorkloadIdentityOptions {
  readonly tokenEndpoint: string
  readonly clientId: string
  /** Where the platform writes the assertion: a projected volume of Kubernetes, or a file that a GitHub job wrote. */
  readonly assertionFile: string
  readonly origins: string
}

/** Authenticates with an assertion that the platform rotates, instead of a secret (RFC 7523). */
export function workloadIdentity(options: WorkloadIdentityOptions): ClientCredentials {
  const { assertionFile, ...rest } = options
  return clientCredentials({
    ...rest,
    // Read before each token request, because the platform replaces the file.
    clientAuthentication: clientAssertion(() => readFile(assertionFile, 'utf8')),
  })
}
