import { contractsTexts, withholdingTexts } from '#texts'
import type { ContractInBrief } from '#use-cases'
import { useLayout } from '../shared/layout.styles'
import { SourceNote } from '../shared/SourceNote'
import { Unbroken } from '../shared/Unbroken'
import { useTexts } from '../shared/use-texts'
import { SettleState } from './SettleState'

/** What the policy would withhold, with what has to happen first; nothing where nothing is short. */
export function Withholding({ contract }: { contract: ContractInBrief }) {
  const { standing, penaltyRule, withholding } = contract
  const { language } = useTexts()
  const t = contractsTexts(language)
  const words = withholdingTexts(language)
  const layout = useLayout()
  if (standing.shortfall === null || standing.shortfall.isZero()) return null
  return (
    <section className={layout.group} aria-label={t.penalty}>
      <strong>{t.penalty}</strong>
      {standing.penalty === null || penaltyRule === null ? (
        <p className={layout.quiet}>{t.noPenalty}</p>
      ) : (
        <>
          <p className={layout.text}>{t.withheld(standing.penalty.toString())}</p>
          {penaltyRule.cure !== null && <p className={layout.quiet}>{t.cure(penaltyRule.cure.within)}</p>}
          {penaltyRule.notWhenFaultless && <p className={layout.quiet}>{t.faultless}</p>}
          <SourceNote source={penaltyRule.source} />
          {withholding !== null && (
            <p className={layout.text}>
              <Unbroken>
                {words.nowLine(
                  words.now({ ...withholding, amount: withholding.now.isZero() ? null : withholding.now.toString() }),
                )}
              </Unbroken>
            </p>
          )}
          <SettleState contract={contract} />
        </>
      )}
    </section>
  )
}
