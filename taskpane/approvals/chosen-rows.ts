import type { WaitingGroup, WaitingRow } from '#use-cases'

/** Names a row for as long as it is the same row in the same place: what moved or changed is no longer chosen. */
export function choiceKey({ key, because, standing }: WaitingRow): string {
  return JSON.stringify([key, because, standing.contract, standing.quarter, standing.key, standing.block])
}

export function chosenRows(groups: readonly WaitingGroup[], chosen: ReadonlySet<string>): readonly WaitingRow[] {
  return groups.flatMap(({ rows }) => rows.filter((row) => chosen.has(choiceKey(row))))
}
