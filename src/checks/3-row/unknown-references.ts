import { nearestOf } from '#rulebook'
import type { Check } from '../check'
import type { ContractCase } from '../contract-case'
import { codeKey } from '../field'
import { placeOf } from '../place'
import { safeText } from '../safe-text'

// Proposals are looked for among so many contracts at most, and so many times: a file full of slips stays fast.
const MOST_CANDIDATES = 500
const MOST_PROPOSALS = 200

/** Rows that name a contract that is not in Opdrachten. */
export const contractUnknown: Check = {
  codes: ['contract-unknown'],
  stage: 'row',
  needs: [
    { table: 'contracts', column: 'kenmerk' },
    { table: 'contributions', column: 'contract' },
  ],
  run({ rows, tables, contractByKey }, out) {
    const known = [...contractByKey.values()].flatMap(({ kenmerk }) => kenmerk ?? []).slice(0, MOST_CANDIDATES)
    const proposals = new Map<string, string | null>()
    const nearest = (asked: string): string | null => {
      if (!proposals.has(asked)) proposals.set(asked, proposals.size < MOST_PROPOSALS ? nearestOf(asked, known) : null)
      return proposals.get(asked) ?? null
    }
    for (const { row, contract } of rows) {
      const field = row.fields.contract
      if (field.kind === 'blank' || field.kind === 'problem') out.silence()
      if (field.kind !== 'value' || contract !== null) continue
      out.report('contract-unknown', placeOf(row, 'contract'), {
        contract: safeText(field.value),
        nearest: nearest(field.value),
      })
    }
    for (const row of tables.plan) {
      const field = row.fields.contract
      if (field.kind !== 'value' || contractByKey.has(codeKey(field.value))) continue
      out.report('contract-unknown', placeOf(row, 'contract'), {
        contract: safeText(field.value),
        nearest: nearest(field.value),
      })
    }
  },
}

/** Policies and catalogues that are named but not known, or that cannot be told. */
export const versionUnknown: Check = {
  codes: ['policy-unknown', 'catalogue-unknown', 'version-not-in-force'],
  stage: 'row',
  run({ contracts, contractByKey, standard, rows }, out) {
    const said = new Set<string>()
    // What the workbook or the user asked for is one mistake, however many contracts follow it.
    const once = (key: string): boolean => !said.has(key) && said.add(key) !== undefined
    for (const contract of contracts) {
      policy(contract)
      catalogue(contract)
    }
    if (contractByKey.size === 0 && rows.length > 0 && standard.catalogue.lookup?.kind === 'unknown') {
      const { asked, nearest } = standard.catalogue.lookup
      out.report('catalogue-unknown', null, { catalogue: safeText(asked), nearest })
    }

    function policy({ row, policy: chosen }: ContractCase): void {
      if (row.fields.policy.kind === 'problem') return out.silence()
      const own = chosen.chosenBy === 'contract'
      const at = own || chosen.chosenBy === 'pin' ? placeOf(row, own ? 'policy' : 'kenmerk') : null
      if (chosen.lookup?.kind === 'unknown') {
        const { asked, nearest } = chosen.lookup
        if (at !== null || once(`policy ${asked}`))
          out.report('policy-unknown', at, { policy: safeText(asked), nearest })
      } else notInForce('policy', chosen, row, own ? 'policy' : 'kenmerk')
    }

    function catalogue({ row, policy: beleid, catalogue: chosen }: ContractCase): void {
      if (row.fields.catalogue.kind === 'problem') return out.silence()
      if (chosen.lookup === null) {
        // An unknown policy explains why there is no catalogue either.
        if (beleid.lookup?.kind === 'unknown') return out.silence()
        const params = { catalogue: null, nearest: null }
        return out.report('catalogue-unknown', placeOf(row, 'catalogue', 'policy', 'kenmerk'), params)
      }
      const own = chosen.chosenBy === 'contract'
      if (chosen.lookup.kind === 'unknown') {
        const { asked, nearest } = chosen.lookup
        const at = own || chosen.chosenBy === 'pin' ? placeOf(row, own ? 'catalogue' : 'kenmerk') : null
        if (at !== null || once(`catalogue ${asked}`))
          out.report('catalogue-unknown', at, { catalogue: safeText(asked), nearest })
      } else notInForce('catalogue', chosen, row, own ? 'catalogue' : 'kenmerk')
    }

    function notInForce(
      kind: 'policy' | 'catalogue',
      chosen: ContractCase['policy'] | ContractCase['catalogue'],
      row: ContractCase['row'],
      column: string,
    ): void {
      const { lookup, day } = chosen
      if (lookup?.kind !== 'not-yet' && lookup?.kind !== 'ended') return
      out.report('version-not-in-force', placeOf(row, column, 'kenmerk'), {
        kind,
        version: `${lookup.version.id}@${lookup.version.version}`,
        from: lookup.kind === 'not-yet' ? lookup.from : null,
        until: lookup.kind === 'ended' ? lookup.on : null,
        day: day ?? '',
      })
    }
  },
}
