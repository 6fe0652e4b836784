import { policyFormTexts } from '#texts'
import { BLANK_PARTS } from '#use-cases'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { DraftAmount, DraftCheck, DraftChoice, DraftPart, DraftPercentage, DraftText } from './DraftFields'
import { DraftGroup } from './DraftGroup'
import { DraftList } from './DraftList'
import { DraftSource } from './DraftSource'

/** How much: the percentage, of what, and whether result is owed. */
export function AmountFields() {
  const { language } = useTexts()
  const { choices } = policyFormTexts(language)
  return (
    <DraftGroup name="amount">
      <DraftPercentage at="obligation.percentage" />
      <DraftCheck at="obligation.isMinimum" />
      <DraftChoice at="obligation.base" options={choices.base} />
      <DraftChoice at="obligation.form" options={choices.form} />
      <DraftSource at="obligation.source" />
    </DraftGroup>
  )
}

/** What departs from the general percentage, and the most one contract may owe. */
export function ExceptionFields() {
  const { language } = useTexts()
  const t = policyFormTexts(language)
  const layout = useLayout()
  return (
    <DraftGroup name="exceptions">
      <div className={layout.group}>
        <strong>{t.subheadings.exceptions}</strong>
        <DraftList at="obligation.exceptions" blank={BLANK_PARTS.exception}>
          {(at) => (
            <>
              <DraftText at={`${at}.types`} />
              <DraftPart at={`${at}.value`} blank={BLANK_PARTS.value}>
                <DraftAmount at={`${at}.value`} />
              </DraftPart>
              <DraftPercentage at={`${at}.percentage`} />
              <DraftSource at={`${at}.source`} />
            </>
          )}
        </DraftList>
      </div>
      <DraftPart at="obligation.lowLabour" blank={BLANK_PARTS.lowLabour}>
        <DraftText at="obligation.lowLabour.below" required />
        <DraftText at="obligation.lowLabour.percentage" required />
        <DraftChoice at="obligation.lowLabour.base" options={t.choices.lowLabourBase} />
        <DraftSource at="obligation.lowLabour.source" />
      </DraftPart>
      <DraftPart at="obligation.offered" blank={BLANK_PARTS.offered}>
        <DraftText at="obligation.offered.from" required />
        <DraftChoice at="obligation.offered.comparator" options={t.choices.comparator} />
        <DraftText at="obligation.offered.to" required />
        <DraftCheck at="obligation.offered.yearlyMinimum" />
        <DraftSource at="obligation.offered.source" />
      </DraftPart>
      <DraftPart at="obligation.cap" blank={BLANK_PARTS.cap}>
        <DraftText at="obligation.cap.amount" required />
        <DraftSource at="obligation.cap.source" />
      </DraftPart>
    </DraftGroup>
  )
}
