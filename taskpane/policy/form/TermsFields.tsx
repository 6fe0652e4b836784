import { policyFormTexts } from '#texts'
import { BLANK_PARTS } from '#use-cases'
import { useTexts } from '../../shared/use-texts'
import { DraftCheck, DraftChoice, DraftPart, DraftTerm, DraftText } from './DraftFields'
import { DraftGroup } from './DraftGroup'
import { DraftSource } from './DraftSource'

/** First contact, and how often and when is reported. */
export function ReportingFields() {
  const { language } = useTexts()
  const { choices } = policyFormTexts(language)
  return (
    <DraftGroup name="reporting">
      <DraftPart at="firstContact" blank={BLANK_PARTS.firstContact}>
        <DraftTerm at="firstContact" />
        <DraftSource at="firstContact.source" />
      </DraftPart>
      <DraftPart at="reporting" blank={BLANK_PARTS.reporting}>
        <DraftChoice at="reporting.every" options={choices.every} />
        <DraftPart at="reporting.due" blank={BLANK_PARTS.term}>
          <DraftTerm at="reporting.due" />
        </DraftPart>
        <DraftPart at="reporting.final" blank={BLANK_PARTS.final}>
          <DraftChoice at="reporting.final.when" options={choices.when} />
          <DraftPart at="reporting.final.within" blank={BLANK_PARTS.term}>
            <DraftTerm at="reporting.final.within" />
          </DraftPart>
        </DraftPart>
        <DraftSource at="reporting.source" />
      </DraftPart>
    </DraftGroup>
  )
}

/** What a shortfall costs, and what becomes of a surplus. */
export function ShortfallFields() {
  return (
    <DraftGroup name="shortfall">
      <DraftPart at="penalty" blank={BLANK_PARTS.penalty}>
        <DraftText at="penalty.factor" required />
        <DraftPart at="penalty.cure" blank={BLANK_PARTS.cure}>
          <DraftPart at="penalty.cure.within" blank={BLANK_PARTS.term}>
            <DraftTerm at="penalty.cure.within" />
          </DraftPart>
        </DraftPart>
        <DraftCheck at="penalty.notWhenFaultless" />
        <DraftSource at="penalty.source" />
      </DraftPart>
      <DraftPart at="overDelivery" blank={BLANK_PARTS.overDelivery}>
        <DraftCheck at="overDelivery.transferable" />
        <DraftSource at="overDelivery.source" />
      </DraftPart>
    </DraftGroup>
  )
}
