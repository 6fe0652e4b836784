import { type Chosen, contractCase, safeText, valueOf } from '#checks'
import { type BlockCatalogue, catalogueRef, versionRequest } from '#rulebook'
import type { SessionState } from '#session'
import type { VersionReason } from '#texts'
import type { IsoDay } from '#time'
import { type ContractRow, readMonitoring, type WorkbookSnapshot } from '#workbook'
import { confirmedHeaders } from '../confirmed-headers'

/** The version one contract goes by, and why. */
export interface ContractVersion {
  /** As written. */
  readonly kenmerk: string
  readonly title: string | null
  /** "den-haag@2023-07-01"; null where none can be found. */
  readonly catalogue: string | null
  readonly reason: VersionReason
  readonly awardedOn: IsoDay | null
  readonly start: IsoDay | null
}

/** Each contract of the workbook with the version it goes by now, as the checks and formulas take it. */
export function contractVersions(
  snapshot: WorkbookSnapshot,
  { rulebook, settings }: Pick<SessionState, 'rulebook' | 'settings'>,
): readonly ContractVersion[] {
  return readMonitoring(snapshot, confirmedHeaders(snapshot)).contracts.flatMap((row) => {
    const kenmerk = valueOf(row.fields.kenmerk)
    if (kenmerk === null) return []
    const chosen = contractCase(row, rulebook, { settings }).catalogue
    const { version } = chosen
    const title = valueOf(row.fields.title)
    return [
      {
        kenmerk,
        title: title === null ? null : safeText(title),
        catalogue: version && catalogueRef(version),
        reason: reasonOf(chosen, row),
        awardedOn: valueOf(row.fields.awardedOn),
        start: valueOf(row.fields.start),
      },
    ]
  })
}

export interface RunningContracts {
  readonly keep: readonly ContractVersion[]
  readonly move: readonly ContractVersion[]
}

/** Which contracts keep the older version, and which go by the newer one, also where it is not kept yet. */
export function runningContracts(
  snapshot: WorkbookSnapshot,
  { rulebook, settings }: Pick<SessionState, 'rulebook' | 'settings'>,
  older: BlockCatalogue,
  newer: BlockCatalogue,
): RunningContracts {
  const all = contractVersions(snapshot, { rulebook: rulebook.with({ catalogues: [newer] }), settings })
  const by = (catalogue: BlockCatalogue) => all.filter((one) => one.catalogue === catalogueRef(catalogue))
  return {
    keep: by(older).map((one) => ({ ...one, reason: comparedWith(one.reason, newer) })),
    move: by(newer),
  }
}

const NAMED_BY: Readonly<Record<Chosen<BlockCatalogue>['chosenBy'], Exclude<VersionReason['kind'], 'date'>>> = {
  contract: 'column',
  pin: 'pin',
  policy: 'policy',
  workbook: 'workbook',
  option: 'workbook',
  default: 'only',
}

function reasonOf({ asked, chosenBy, version, day }: Chosen<BlockCatalogue>, row: ContractRow): VersionReason {
  if (asked !== null && versionRequest(asked).version !== null) return { kind: NAMED_BY[chosenBy] }
  if (day === null) return { kind: 'undated' }
  if (version?.validFrom === null) return { kind: 'only' }
  return { kind: 'date', by: day === valueOf(row.fields.awardedOn) ? 'award' : 'start', day, before: null }
}

function comparedWith(reason: VersionReason, { validFrom }: BlockCatalogue): VersionReason {
  if (reason.kind !== 'date' || validFrom === null || reason.day >= validFrom) return reason
  return { ...reason, before: validFrom }
}
