/** A measurement that the documentation names. */
export interface MeasurementType {
  readonly name: string
  readonly units: string
  /** The value around which the sample data varies. */
  readonly mean: number
  /** Whether the data is present without being requested by name; other series are empty then. */
  readonly isCommon: boolean
}

const list = (units: string, mean: number, names: string, isCommon = false): MeasurementType[] =>
  names.split(' ').map((name) => ({ name, units, mean, isCommon }))
const withMaximum = (units: string, mean: number, names: string): MeasurementType[] =>
  names
    .split(' ')
    .flatMap((name) => [
      ...list(units, mean, name),
      ...list(units, mean * 1.5, `MAX_${name.replace('NETWORK_BYTES', 'NETWORK')}`),
    ])

const CPU = 'CPU_USER CPU_KERNEL CPU_NICE CPU_IOWAIT CPU_IRQ CPU_SOFTIRQ CPU_GUEST CPU_STEAL'.split(
  ' ',
)
const PROCESS_CPU = 'CPU_USER CPU_KERNEL CPU_CHILDREN_USER CPU_CHILDREN_KERNEL'.split(' ')
const cpu = (prefix: string, kinds: readonly string[]): MeasurementType[] =>
  withMaximum('PERCENT', 12, kinds.map((kind) => prefix + kind).join(' '))

/** Of hosts, processes and systems (Cloud Manager docs, measurement-types). */
export const HOST_MEASUREMENTS: readonly MeasurementType[] = [
  ...list('SCALAR_PER_SECOND', 0, 'ASSERT_REGULAR', true),
  ...list('SCALAR_PER_SECOND', 0, 'ASSERT_WARNING ASSERT_MSG ASSERT_USER'),
  ...list('MILLISECONDS', 20, 'BACKGROUND_FLUSH_AVG'),
  ...list('BYTES_PER_SECOND', 4_000_000, 'CACHE_BYTES_READ_INTO CACHE_BYTES_WRITTEN_FROM'),
  ...list('BYTES', 400_000_000, 'CACHE_DIRTY_BYTES CACHE_USED_BYTES'),
  ...list('SCALAR', 120, 'TICKETS_AVAILABLE_READS TICKETS_AVAILABLE_WRITE'),
  ...list('SCALAR', 40, 'CONNECTIONS', true),
  ...list('SCALAR', 5, 'CURSORS_TOTAL_OPEN CURSORS_TOTAL_TIMED_OUT'),
  ...list(
    'SCALAR_PER_SECOND',
    1,
    'EXTRA_INFO_PAGE_FAULTS GLOBAL_ACCESSES_NOT_IN_MEMORY GLOBAL_PAGE_FAULT_EXCEPTIONS_THROWN',
  ),
  ...list(
    'SCALAR',
    1,
    'GLOBAL_LOCK_CURRENT_QUEUE_TOTAL GLOBAL_LOCK_CURRENT_QUEUE_READERS GLOBAL_LOCK_CURRENT_QUEUE_WRITERS',
  ),
  ...list(
    'SCALAR_PER_SECOND',
    30,
    'INDEX_COUNTERS_BTREE_ACCESSES INDEX_COUNTERS_BTREE_HITS INDEX_COUNTERS_BTREE_MISSES',
  ),
  ...list('PERCENT', 2, 'INDEX_COUNTERS_BTREE_MISS_RATIO'),
  ...list('SCALAR_PER_SECOND', 1, 'JOURNALING_COMMITS_IN_WRITE_LOCK'),
  ...list('MEGABYTES_PER_SECOND', 2, 'JOURNALING_MB JOURNALING_WRITE_DATA_FILES_MB'),
  ...list('MEGABYTES', 900, 'MEMORY_RESIDENT MEMORY_VIRTUAL MEMORY_MAPPED COMPUTED_MEMORY'),
  ...list('BYTES_PER_SECOND', 30_000, 'NETWORK_BYTES_IN NETWORK_BYTES_OUT', true),
  ...list('SCALAR_PER_SECOND', 60, 'NETWORK_NUM_REQUESTS'),
  ...list('SECONDS', 0.2, 'OPLOG_REPLICATION_LAG_TIME OPLOG_SLAVE_LAG_MASTER_TIME'),
  ...list('GIGABYTES_PER_HOUR', 0.4, 'OPLOG_RATE_GB_PER_HOUR'),
  ...list('SECONDS', 90_000, 'OPLOG_MASTER_TIME OPLOG_MASTER_LAG_TIME_DIFF'),
  ...list('BYTES', 8_000_000_000, 'DB_DATA_SIZE_TOTAL', true),
  ...list(
    'BYTES',
    6_000_000_000,
    'DB_STORAGE_TOTAL DB_INDEX_SIZE_TOTAL DB_DATA_SIZE_TOTAL_WO_SYSTEM',
  ),
  ...list('SCALAR_PER_SECOND', 25, 'OPCOUNTER_CMD OPCOUNTER_QUERY OPCOUNTER_INSERT', true),
  ...list('SCALAR_PER_SECOND', 9, 'OPCOUNTER_UPDATE OPCOUNTER_DELETE OPCOUNTER_GETMORE'),
  ...list(
    'SCALAR_PER_SECOND',
    9,
    'OPCOUNTER_REPL_CMD OPCOUNTER_REPL_UPDATE OPCOUNTER_REPL_DELETE OPCOUNTER_REPL_INSERT',
  ),
  ...list(
    'SCALAR_PER_SECOND',
    50,
    'DOCUMENT_METRICS_RETURNED DOCUMENT_METRICS_INSERTED DOCUMENT_METRICS_UPDATED DOCUMENT_METRICS_DELETED',
  ),
  ...list('SCALAR_PER_SECOND', 1, 'OPERATIONS_SCAN_AND_ORDER'),
  ...list(
    'MILLISECONDS',
    3,
    'OP_EXECUTION_TIME_READS OP_EXECUTION_TIME_WRITES OP_EXECUTION_TIME_COMMANDS',
  ),
  ...list('SCALAR_PER_SECOND', 100, 'QUERY_EXECUTOR_SCANNED QUERY_EXECUTOR_SCANNED_OBJECTS'),
  ...list(
    'SCALAR',
    2,
    'QUERY_TARGETING_SCANNED_PER_RETURNED QUERY_TARGETING_SCANNED_OBJECTS_PER_RETURNED',
  ),
  ...list('SCALAR', 0, 'RESTARTS_IN_LAST_HOUR'),
  ...cpu('PROCESS_', PROCESS_CPU),
  ...cpu('PROCESS_NORMALIZED_', PROCESS_CPU),
  ...cpu('SYSTEM_', CPU),
  ...cpu('SYSTEM_NORMALIZED_', CPU),
  ...withMaximum(
    'BYTES',
    4_000_000_000,
    'SYSTEM_MEMORY_USED SYSTEM_MEMORY_FREE SYSTEM_MEMORY_AVAILABLE SWAP_USAGE_USED SWAP_USAGE_FREE',
  ),
  ...withMaximum('BYTES_PER_SECOND', 40_000, 'SYSTEM_NETWORK_BYTES_IN SYSTEM_NETWORK_BYTES_OUT'),
]

/** Of disk partitions. */
export const DISK_MEASUREMENTS: readonly MeasurementType[] = [
  ...withMaximum(
    'SCALAR_PER_SECOND',
    30,
    'DISK_PARTITION_IOPS_READ DISK_PARTITION_IOPS_WRITE DISK_PARTITION_IOPS_TOTAL',
  ),
  ...withMaximum('MILLISECONDS', 2, 'DISK_PARTITION_LATENCY_READ DISK_PARTITION_LATENCY_WRITE'),
  ...withMaximum('BYTES', 40_000_000_000, 'DISK_PARTITION_SPACE_FREE DISK_PARTITION_SPACE_USED'),
  ...withMaximum(
    'PERCENT',
    50,
    'DISK_PARTITION_SPACE_PERCENT_FREE DISK_PARTITION_SPACE_PERCENT_USED',
  ),
].map((type) => ({ ...type, isCommon: !type.name.startsWith('MAX_') }))

/** Of databases. */
export const DATABASE_MEASUREMENTS: readonly MeasurementType[] = [
  ...list('PERCENT', 1, 'DATABASE_WRITE_LOCK_PERCENTAGE', true),
  ...list(
    'BYTES',
    800_000,
    'DATABASE_AVERAGE_OBJECT_SIZE DATABASE_DATA_SIZE DATABASE_FILE_SIZE DATABASE_STORAGE_SIZE DATABASE_INDEX_SIZE',
    true,
  ),
  ...list(
    'SCALAR',
    12,
    'DATABASE_COLLECTION_COUNT DATABASE_INDEX_COUNT DATABASE_EXTENT_COUNT DATABASE_OBJECT_COUNT',
    true,
  ),
]
