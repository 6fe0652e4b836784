import { contractsTexts } from '#texts'
import type { ContractInBrief } from '#use-cases'
import { useLayout } from '../shared/layout.styles'
import { SourceNote } from '../shared/SourceNote'
import { useTexts } from '../shared/use-texts'

/** What the policy would withhold, with what has to happen first; nothing where nothing is short. */
export function Withholding({ contract: { standing, penaltyRule } }: { contract: ContractInBrief }) {
  const t = contractsTexts(useTexts().language)
  const layout = useLayout()
  if (standing.shortfall === null || standing.shortfall.isZero()) return null
  return (
    <section className={layout.tight} aria-label={t.penalty}>
      <strong>{t.penalty}</strong>
      {standing.penalty === null || penaltyRule === null ? (
        <p className={layout.quiet}>{t.noPenalty}</p>
      ) : (
        <>
          <p className={layout.text}>{t.withheld(standing.penalty.toString())}</p>
          {penaltyRule.cure !== null && <p className={layout.quiet}>{t.cure(penaltyRule.cure.within)}</p>}
          {penaltyRule.notWhenFaultless && <p className={layout.quiet}>{t.faultless}</p>}
          <SourceNote source={penaltyRule.source} />
        </>
      )}
    </section>
  )
}
