import type { AccessEntry, CloudManager } from '@latchkey/cloud-manager'
import type { Owner } from '../access-lists/owner.ts'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'
import type { NewSecret } from '../secrets/new-secret.ts'
import type { Column } from '../terminal/column.ts'
import type { CredentialWords } from './words.ts'

/** Names of projects by id. */
export type ProjectNames = ReadonlyMap<string, string>

/** A text of a credential that can be set, such as its description. */
export interface TextField<Item> {
  /** Name in requests, such as `desc`. */
  readonly name: string
  readonly option: 'name' | 'description'
  readonly question: string
  readonly of: (item: Item) => string
}

/** What a credential is created with, or changed to. */
export interface CredentialData {
  readonly texts: Readonly<Record<string, string>>
  /** None: they stay as they are. */
  readonly roles: readonly string[]
  /** Of the secret, for a service account. */
  readonly expiresAfterHours?: number | undefined
}

/** What `show` adds to a credential of a list. */
export interface MoreOfCredential {
  readonly accessList?: readonly AccessEntry[]
  readonly projects?: readonly string[] | undefined
}

/** One of the two kinds of credentials, as data: what differs between them. */
export interface CredentialType<Item, View> extends CredentialWords {
  readonly texts: readonly TextField<Item>[]
  /** Whether texts can be changed from within a project. */
  readonly changesTextsInProject: boolean
  /** What other commands take: the id, or the client id. */
  readonly id: (item: Item) => string
  /** What it signs in with: the public key, or the client id. */
  readonly publicId: (item: Item) => string
  readonly label: (item: Item) => string
  /** Such as `API key abcdefgh "deploy"`. */
  readonly describe: (item: Item) => string
  /** The roles in an organization or project. */
  readonly rolesIn: (item: Item, parent: OrganizationOrProject) => readonly string[]
  readonly owner: (item: Item, parent: OrganizationOrProject) => Owner
  readonly list: (
    cm: CloudManager,
    scope: OrganizationOrProject['scope'],
  ) => Promise<readonly Item[]>
  /** Finds it by its id without a list; `undefined` if the text is not an id. */
  readonly get?: (
    cm: CloudManager,
    scope: OrganizationOrProject['scope'],
    text: string,
  ) => Promise<Item> | undefined
  /** Projects that an item of an organization belongs to, if its list does not say so. */
  readonly projects?: (cm: CloudManager, orgId: string, item: Item) => Promise<readonly string[]>
  readonly create: (
    cm: CloudManager,
    scope: OrganizationOrProject['scope'],
    data: CredentialData,
  ) => Promise<Item>
  readonly update: (
    cm: CloudManager,
    parent: OrganizationOrProject,
    item: Item,
    data: CredentialData,
  ) => Promise<Item>
  /** Adds it to a project with these roles. */
  readonly assign: (
    cm: CloudManager,
    projectId: string,
    item: Item,
    roles: readonly string[],
  ) => Promise<Item>
  /** Deletes it from an organization, or removes it from a project. */
  readonly remove: (
    cm: CloudManager,
    scope: OrganizationOrProject['scope'],
    item: Item,
  ) => Promise<void>
  /** The secret of an item that was just created. */
  readonly secretOf: (item: Item) => NewSecret | undefined
  readonly view: (item: Item, more?: MoreOfCredential) => View
  /** The view of an item that was just created. */
  readonly withSecret: (view: View, secret: string, isShown: boolean) => View
  /** Ids of projects that the view names. */
  readonly projectsIn: (view: View) => readonly string[]
  readonly columns: (names: ProjectNames) => readonly Column<View>[]
  readonly details: (names: ProjectNames) => readonly Column<View>[]
}
