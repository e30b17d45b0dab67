import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type { Invoice } from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { OrgScope } from '../scope.ts'

/** Invoices of an organization. */
export interface Invoices {
  /** Lists invoices. `GET /orgs/{orgId}/invoices` */
  list(organization: OrgScope, options?: ListOptions): List<Invoice>
  /** Returns an invoice. `GET /orgs/{orgId}/invoices/{invoiceId}` */
  get(invoice: OrgScope & { readonly invoiceId: string }, options?: CallOptions): Promise<Invoice>
  /** Returns the invoice of the current month. `GET /orgs/{orgId}/invoices/pending` */
  getPending(organization: OrgScope, options?: CallOptions): Promise<Invoice>
}

/**
 * The methods of `cm.invoices`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function invoices({ list, send }: Connection): Invoices {
  return {
    list: (organization, options) => list('/orgs/{orgId}/invoices', organization, options),
    get: (invoice, options) => send('GET', '/orgs/{orgId}/invoices/{invoiceId}', invoice, options),
    getPending: (organization, options) =>
      send('GET', '/orgs/{orgId}/invoices/pending', organization, options),
  }
}
