import type { Block, BlockCatalogue, BlockValueRule, CountingLimit, SourceCell } from '#rulebook'

/** A catalogue as `sroi import --json` prints it. */
export interface CatalogueJson {
  readonly id: string
  readonly version: string
  readonly authority: string
  readonly label: string
  readonly validFrom: string | null
  readonly hoursPerWeek: number | null
  readonly blocks: readonly BlockJson[]
}

export interface BlockJson {
  readonly code: string
  readonly label: string
  readonly category: string | null
  readonly role: Block['role']
  readonly value: BlockValueRule
  readonly alternatives?: readonly BlockValueRule[]
  readonly limit: CountingLimit
  /** Months that count at most; null where no number of months was published. */
  readonly maxMonths: number | 'always' | null
  readonly minHoursPerWeek?: number
  /** Bonus: codes it may stand on. */
  readonly appliesTo?: readonly string[]
  readonly approval: boolean
  readonly evidence: readonly string[]
  readonly source: SourceCell
}

/** A catalogue in the fixed shape of the command line. */
export function catalogueJson(catalogue: BlockCatalogue): CatalogueJson {
  const jobs = jobCodes(catalogue.blocks)
  return {
    id: catalogue.id,
    version: catalogue.version,
    authority: catalogue.authority,
    label: catalogue.label,
    validFrom: catalogue.validFrom,
    hoursPerWeek: catalogue.hoursPerWeek,
    blocks: catalogue.blocks.map((block) => blockJson(block, jobs)),
  }
}

function blockJson(block: Block, jobs: readonly string[]): BlockJson {
  const { standsOn } = block
  return {
    code: block.code,
    label: block.label,
    category: block.category,
    role: block.role,
    value: block.value,
    ...(block.alternatives.length > 0 && { alternatives: block.alternatives }),
    limit: block.limit,
    maxMonths: maxMonths(block.limit),
    ...(block.minHoursPerWeek !== null && { minHoursPerWeek: block.minHoursPerWeek }),
    ...(block.role === 'bonus' && {
      appliesTo: standsOn === 'jobs' ? jobs : Array.isArray(standsOn) ? (standsOn as readonly string[]) : [],
    }),
    approval: block.approval,
    evidence: block.evidence.map((items) => items.join(' of ')),
    source: block.source,
  }
}

function maxMonths(limit: CountingLimit): BlockJson['maxMonths'] {
  if (limit.kind === 'months' || limit.kind === 'fteMonths') return limit.months
  return limit.kind === 'always' ? 'always' : null
}

/** The codes of all job blocks: what a bonus without published scope may stand on. */
function jobCodes(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ role, value }) => role === 'base' && ['perFteYear', 'perFteMonth'].includes(value.kind))
    .map(({ code }) => code)
}
