import { gzipSync } from 'node:zlib'
import { notFound } from '../../http/api-error.ts'
import { type EndpointResponse, type ApiRequest, param } from '../../rules/route.ts'
import { relationOf } from '../../rules/link-relation.ts'
import { canSeeProject } from '../../rules/permissions.ts'
import { automationResponses } from './automation-config.ts'
import { federationResponses } from './federation.ts'
import { measurements } from './measurements.ts'
import { migrationResponses } from './migration-link.ts'
import { pinningResponses } from './pinned-namespaces.ts'
import { idOf } from './sample.ts'
import type { GenericTools, SpecialResponse } from './special.ts'

const GROUP = '/groups/{groupId}'

/** Endpoints whose response depends on more than their kind. */
export const specialResponses: Readonly<Record<string, SpecialResponse>> = {
  ...automationResponses,
  ...federationResponses,
  ...migrationResponses,
  ...pinningResponses,
  'GET /clusters': listAllClusters,
  'GET /alertConfigs/matchers/fieldNames': () => ({
    status: 200,
    entity: [
      ...['APPLICATION_ID', 'CLUSTER_NAME', 'HOSTNAME', 'HOSTNAME_AND_PORT', 'PORT'],
      ...['REPLICA_SET_NAME', 'SHARD_NAME', 'TYPE_NAME'],
    ],
  }),
  [`GET ${GROUP}/hosts/byName/{hostname}:{port}`]: showHostByName,
  [`GET ${GROUP}/alertConfigs/{alertConfigId}/alerts`]: (request, { entities }) => ({
    items: entities(`${GROUP}/alerts`).filter(
      ({ alertConfigId }) => alertConfigId === param(request, 'alertConfigId'),
    ),
  }),
  'GET /orgs/{orgId}/invoices/pending': (request, { sample, schema }) => ({
    status: 200,
    entity: {
      ...sample(schema('Invoice'), `pending ${param(request, 'orgId')}`),
      statusName: 'PENDING',
    },
  }),
  [`GET ${GROUP}/agents`]: (request) => {
    const project = `/groups/${param(request, 'groupId')}`
    const types = ['MONITORING', 'BACKUP', 'AUTOMATION']
    const links = [
      { href: request.link(`${project}/agents`), rel: 'self' },
      { href: request.link(project), rel: relationOf(request.api, 'group') },
      ...types.map((type) => ({
        href: request.link(`${project}/agents/${type}`),
        rel: relationOf(request.api, `${type.toLowerCase()}Agents`),
      })),
    ]
    return { status: 200, entity: { links, results: [], totalCount: 0 } }
  },
  [`PUT ${GROUP}/logCollectionJobs/{jobId}/retry`]: (request, { itemsToChange }) => {
    const jobs = itemsToChange(`${GROUP}/logCollectionJobs`)
    const id = param(request, 'jobId')
    jobs.set(id, { ...jobs.get(id), status: 'SUCCESS' })
    return { status: 200 }
  },
  [`GET ${GROUP}/logCollectionJobs/{jobId}/download`]: (request) => ({
    status: 200,
    download: {
      type: 'application/gzip',
      octets: gzipSync(`logs of job ${param(request, 'jobId')}\n`),
    },
  }),
  'GET /federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/metadata.xml':
    (request) => ({
      status: 200,
      download: {
        type: 'application/xml',
        octets: Buffer.from(
          `<?xml version="1.0"?><EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${idOf(param(request, 'identityProviderId'))}"/>`,
        ),
      },
    }),
  [`GET ${GROUP}/hosts/{hostId}/measurements`]: measurements,
  [`GET ${GROUP}/hosts/{hostId}/disks/{partitionName}/measurements`]: measurements,
  [`GET ${GROUP}/hosts/{hostId}/databases/{databaseName}/measurements`]: measurements,
  [`GET ${GROUP}/clusters/{clusterId}/{clusterView}/{databaseName}/{collectionName}/collStats/measurements`]:
    measurements,
  [`GET ${GROUP}/{hostId}/{databaseName}/{collectionName}/collStats/measurements`]: measurements,
}

function listAllClusters(
  { caller, context }: ApiRequest,
  { sample, schema }: GenericTools,
): EndpointResponse {
  const items = [...context.state.projects.values()]
    .filter((project) => canSeeProject(caller, project))
    .map(({ id: groupId, name: groupName, orgId }) => ({
      ...sample(schema('ProjectClusters'), `/groups/${groupId}/clusters`),
      groupId,
      groupName,
      orgId,
      orgName: context.state.organizations.get(orgId)?.name ?? '',
    }))
  return { items }
}

function showHostByName(request: ApiRequest, { entities }: GenericTools): EndpointResponse {
  const name = `${param(request, 'hostname')}:${param(request, 'port')}`
  const host = entities(`${GROUP}/hosts`).find(
    ({ hostname, port }) => `${String(hostname)}:${String(port)}` === name,
  )
  if (host === undefined) throw notFound('HOST_NOT_FOUND', 'No host with this name exists.', name)
  const self = request.link(`/groups/${param(request, 'groupId')}/hosts/${String(host['id'])}`)
  return { status: 200, entity: { ...host, links: [{ href: self, rel: 'self' }] } }
}
