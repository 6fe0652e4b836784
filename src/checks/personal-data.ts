import type { Rulebook } from '#rulebook'
import { atOnce, type WorkbookSnapshot } from '#workbook'
import { type NumberInName, numbersInNames } from './5-privacy/names'
import { isPossibleColumn, privacyScan } from './5-privacy/scan'
import type { NumberSpot, PersonalColumn, TextSpot } from './5-privacy/places'
import type { CheckOptions } from './check-options'
import { collectFacts } from './facts'

/** Every place where a check finds personal data, cell by cell: what a copy to share has to leave out. */
export interface PersonalData {
  /** `isSure`: a word or a whole column says so; otherwise it may be chance. */
  readonly numbers: readonly (NumberSpot & { readonly isSure: boolean })[]
  readonly columns: readonly PersonalColumn[]
  readonly texts: readonly TextSpot[]
  readonly names: readonly NumberInName[]
}

/** Looks with the eyes of the privacy checks, and gives the places themselves instead of findings. */
export function personalData(snapshot: WorkbookSnapshot, rulebook: Rulebook, options: CheckOptions): PersonalData {
  const facts = atOnce(collectFacts(snapshot, rulebook, options))
  const scan = privacyScan(facts)
  const possible = [...scan.columns.values()].flatMap((column) =>
    column.hits.map((spot) => ({ ...spot, isSure: isPossibleColumn(column) })),
  )
  return {
    numbers: [...scan.sure.map((spot) => ({ ...spot, isSure: true })), ...possible],
    columns: scan.people,
    texts: scan.texts,
    names: numbersInNames(facts),
  }
}
