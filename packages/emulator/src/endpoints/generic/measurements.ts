import { ApiError, badRequest } from '../../http/api-error.ts'
import { invalidQuery } from '../../rules/conventions.ts'
import type { EndpointResponse, ApiRequest } from '../../rules/route.ts'
import { dateText, parseDate } from '../../state/clock.ts'
import {
  DATABASE_MEASUREMENTS,
  DISK_MEASUREMENTS,
  HOST_MEASUREMENTS,
  type MeasurementType,
} from './measurement-types.ts'
import { numberOf } from './sample.ts'
import type { GenericTools } from './special.ts'

/** Agents measure every ten seconds: a finer granularity has no further points. */
const FINEST_MS = 10_000
const MAX_POINTS = 20_000
const TYPES = new Map(
  [...HOST_MEASUREMENTS, ...DISK_MEASUREMENTS, ...DATABASE_MEASUREMENTS].map((type) => [
    type.name,
    type,
  ]),
)

/**
 * Series in the emulator's time: a curve with a daily wave that depends only on host, measurement and time, so that the same
 * range has the same values.
 */
export function measurements(request: ApiRequest, { entities }: GenericTools): EndpointResponse {
  const { query, params, context } = request
  const granularity = query.get('granularity') ?? ''
  const step = durationMs(granularity)
  if (granularity === '') throw missing('granularity')
  if (step === undefined || step <= 0) throw invalidQuery('granularity')
  const { start, end } = rangeOf(query, context.clock.now())
  const distance = Math.max(step, FINEST_MS)
  if ((end - start) / distance > MAX_POINTS) throw invalidQuery('granularity')
  const wanted = query.getAll('m')
  const types = wanted.map((name) => TYPES.get(name))
  if (types.includes(undefined)) throw invalidQuery('m')
  const path = Object.values(params).join('/')
  const times: number[] = []
  for (let at = Math.ceil(start / distance) * distance; at <= end; at += distance) times.push(at)
  const { groupId, hostId, clusterId, partitionName, databaseName } = params
  const host = entities('/groups/{groupId}/hosts').find(({ id }) => id === hostId)
  const shown = wanted.length === 0 ? typesFor(request) : types.filter((type) => type !== undefined)
  return {
    status: 200,
    entity: {
      ...(databaseName !== undefined && { databaseName }),
      end: dateText(end),
      granularity,
      groupId,
      hostId: hostId ?? clusterId ?? '',
      links: [],
      measurements: shown.map(({ name, units, mean, isCommon }) => ({
        dataPoints: wanted.length > 0 || isCommon ? pointsOf(`${path} ${name}`, mean, times) : [],
        name,
        units,
      })),
      ...(partitionName !== undefined && { partitionName }),
      processId:
        host === undefined
          ? (hostId ?? clusterId ?? '')
          : `${String(host['hostname'])}:${String(host['port'])}`,
      start: dateText(start),
    },
  }
}

function typesFor({ params: { partitionName, databaseName, collectionName } }: ApiRequest) {
  if (partitionName !== undefined) return DISK_MEASUREMENTS
  return databaseName !== undefined && collectionName === undefined
    ? DATABASE_MEASUREMENTS
    : HOST_MEASUREMENTS
}

function pointsOf(series: string, mean: MeasurementType['mean'], times: readonly number[]) {
  const seed = numberOf(series)
  return times.map((at) => {
    const wave = Math.sin((at / 86_400_000) * 2 * Math.PI + (seed % 100) / 16)
    const noise = (Math.imul(seed ^ (at / 1000), 0x9e3779b1) >>> 16) / 65_536 - 0.5
    const value = Math.round(mean * (1 + 0.3 * wave + 0.1 * noise) * 1000) / 1000
    return { timestamp: dateText(at), value }
  })
}

function rangeOf(query: URLSearchParams, now: number): { start: number; end: number } {
  const [period, start, end] = [query.get('period'), query.get('start'), query.get('end')]
  if (period !== null) {
    if (start !== null || end !== null) {
      throw new ApiError(
        400,
        'MUTUALLY_EXCLUSIVE_QUERY_PARAMETERS',
        'The query parameters period and start with end exclude each other.',
        { parameters: ['period', 'start'] },
      )
    }
    const length = durationMs(period)
    if (length === undefined) throw invalidQuery('period')
    return { start: now - length, end: now }
  }
  if (start === null) throw missing('period')
  if (end === null) throw missing('end')
  const range = { start: parseDate(start), end: parseDate(end) }
  if (Number.isNaN(range.start)) throw invalidQuery('start')
  if (Number.isNaN(range.end) || range.end < range.start) throw invalidQuery('end')
  return range
}

const UNITS_MS = [
  365 * 86_400_000,
  30 * 86_400_000,
  604_800_000,
  86_400_000,
  3_600_000,
  60_000,
  1000,
]
// The documentation also writes P1T12H for one day and twelve hours.
const DURATION =
  /^P(?=.)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,4})W)?(?:(\d{1,5})(?:D|(?=T)))?(?:T(?=.)(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/

/** An ISO 8601 duration in ms. */
function durationMs(text: string): number | undefined {
  const parts = DURATION.exec(text)
  if (parts === null) return undefined
  return UNITS_MS.reduce((sum, unit, n) => sum + Number(parts[n + 1] ?? 0) * unit, 0)
}

function missing(name: string): ApiError {
  return badRequest(
    'MISSING_QUERY_PARAMETER',
    `The required query parameter ${name} was not specified.`,
    name,
  )
}
