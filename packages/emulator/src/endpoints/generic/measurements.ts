import { ApiError } from '../../http/api-error.ts'
import type { EndpointResponse, ApiRequest } from '../../rules/route.ts'
import { dateText } from '../../state/clock.ts'
import { invalidQuery } from '../../rules/conventions.ts'
import { numberOf } from './sample.ts'

const MAX_POINTS = 1500
const METRICS: readonly (readonly [name: string, units: string, mean: number])[] = [
  ['ASSERT_REGULAR', 'SCALAR_PER_SECOND', 0],
  ['CONNECTIONS', 'SCALAR', 40],
  ['OPCOUNTER_CMD', 'SCALAR_PER_SECOND', 25],
  ['OPCOUNTER_INSERT', 'SCALAR_PER_SECOND', 12],
  ['OPCOUNTER_QUERY', 'SCALAR_PER_SECOND', 80],
  ['OPCOUNTER_UPDATE', 'SCALAR_PER_SECOND', 9],
  ['CACHE_BYTES_INTO', 'BYTES_PER_SECOND', 4_000_000],
  ['DB_DATA_SIZE_TOTAL', 'BYTES', 8_000_000_000],
  ['SYSTEM_CPU_USER', 'PERCENT', 30],
  ['DISK_PARTITION_SPACE_PERCENT_FREE', 'PERCENT', 60],
]

/**
 * Series over the emulator's time: a curve with a daily wave that depends on host, metric and time alone, so that the same
 * range gives the same values.
 */
export function measurements(request: ApiRequest): EndpointResponse {
  const { query, params, context } = request
  const granularity = query.get('granularity') ?? ''
  const step = durationMs(granularity)
  if (granularity === '') throw missing('granularity')
  if (step === undefined || step < 10_000) throw invalidQuery('granularity')
  const { start, end } = rangeOf(query, context.clock.now())
  if ((end - start) / step > MAX_POINTS) throw invalidQuery('granularity')
  const wanted = query.getAll('m')
  const unknown = wanted.find((name) => !METRICS.some(([metric]) => metric === name))
  if (unknown !== undefined) throw invalidQuery('m')
  const place = Object.values(params).join('/')
  const times: number[] = []
  for (let at = Math.ceil(start / step) * step; at <= end; at += step) times.push(at)
  const { groupId, hostId, clusterId, partitionName, databaseName } = params
  const id = hostId ?? clusterId ?? ''
  return {
    status: 200,
    entity: {
      ...(databaseName !== undefined && { databaseName }),
      end: dateText(end),
      granularity,
      groupId,
      hostId: id,
      links: [],
      measurements: METRICS.filter(([name]) => wanted.length === 0 || wanted.includes(name)).map(
        ([name, units, mean]) => ({
          dataPoints: times.map((at) => ({
            timestamp: dateText(at),
            value: valueAt(`${place} ${name}`, mean, at),
          })),
          name,
          units,
        }),
      ),
      ...(partitionName !== undefined && { partitionName }),
      processId: id,
      start: dateText(start),
    },
  }
}

function valueAt(series: string, mean: number, at: number): number {
  const wave = Math.sin((at / 86_400_000) * 2 * Math.PI + (numberOf(series) % 100) / 16)
  const noise = (numberOf(`${series} ${at}`) % 1000) / 1000 - 0.5
  return Math.round(mean * (1 + 0.3 * wave + 0.1 * noise) * 1000) / 1000
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
  const range = { start: Date.parse(start), end: Date.parse(end) }
  if (Number.isNaN(range.start)) throw invalidQuery('start')
  if (Number.isNaN(range.end) || range.end < range.start) throw invalidQuery('end')
  return range
}

const UNITS_MS = [86_400_000, 3_600_000, 60_000, 1000]

/** An ISO 8601 duration of days, hours, minutes and seconds. */
function durationMs(text: string): number | undefined {
  const parts =
    /^P(?=.)(?:(\d{1,5})D)?(?:T(?=.)(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/.exec(text)
  if (parts === null) return undefined
  return UNITS_MS.reduce((sum, unit, n) => sum + Number(parts[n + 1] ?? 0) * unit, 0)
}

function missing(name: string): ApiError {
  return new ApiError(
    400,
    'MISSING_QUERY_PARAMETER',
    `The required query parameter ${name} was not specified.`,
    { parameters: [name] },
  )
}
