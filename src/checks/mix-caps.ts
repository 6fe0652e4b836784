import { type Euro, fractionOf, percentage, roundToCents, sumOfEuros } from '#money'
import type { MixCap } from '#rulebook'
import type { ContractCase } from './contract-case'
import type { ContributionCase } from './contribution-case'
import { codeKey } from './field'

/** How far a contract fills what its policy lets some blocks count for at most. */
export interface MixCapUse {
  readonly cap: MixCap
  /** Submitted and approved together: what would count once everything is approved. */
  readonly counted: Euro
  /** The share of the obligation, to the cent. */
  readonly maximum: Euro
}

/** Every mix cap of the contract's policy. Rows belong to the cap that names their base block, by code or by label. */
export function mixCapsOf(
  { policy, obligation }: Pick<ContractCase, 'policy' | 'obligation'>,
  rows: readonly ContributionCase[],
  countedOf: (item: ContributionCase) => Euro,
): MixCapUse[] {
  const caps = policy.version?.mixCaps ?? []
  if (obligation === null) return []
  return caps.map((cap) => {
    const names = new Set(cap.blocks.map(codeKey))
    const named = rows.filter(({ block }) => {
      if (block?.ok !== true) return false
      const { base } = block.value
      return names.has(codeKey(base.code)) || names.has(codeKey(base.label))
    })
    const maximum = roundToCents(obligation.amount.times(fractionOf(percentage(cap.percentage))))
    return { cap, counted: sumOfEuros(named.map(countedOf)), maximum }
  })
}
