import type { WaitingRow } from '#use-cases'

/** What is being filled in about the chosen rows; kept while one goes back to the list. */
export interface Deciding {
  readonly status: 'akkoord' | 'aanpassen' | 'afgekeurd'
  readonly by: string
  readonly reason: string
}

export const UNDECIDED: Deciding = { status: 'akkoord', by: '', reason: '' }

/** Rows of which nothing can be approved start with sending them back. */
export function startOf(rows: readonly WaitingRow[], before: Deciding): Deciding {
  const isFree = rows.some(({ blocked }) => blocked.length === 0)
  return { ...before, reason: '', status: isFree ? 'akkoord' : 'aanpassen' }
}
