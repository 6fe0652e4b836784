import { policyFormTexts } from '#texts'
import { BLANK_PARTS } from '#use-cases'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { DraftAmount, DraftChoice, DraftPart, DraftText } from './DraftFields'
import { DraftGroup } from './DraftGroup'
import { DraftList } from './DraftList'
import { DraftSource } from './DraftSource'
import { useDraftForm } from './draft-form'
import { type DraftPath, valueAt } from './draft-path'
import { ProvisionFields } from './ProvisionFields'

/** When social return applies: a line for each kind of contract, and when people may decide otherwise. */
export function AppliesFields() {
  const { language } = useTexts()
  const t = policyFormTexts(language).subheadings
  const layout = useLayout()
  return (
    <DraftGroup name="applies">
      <div className={layout.group}>
        <div className={layout.tight}>
          <strong>{t.lines}</strong>
          <span className={layout.quiet}>{t.linesWhy}</span>
        </div>
        <DraftList at="applicability.lines" blank={BLANK_PARTS.line}>
          {(at) => <LineFields at={at} />}
        </DraftList>
      </div>
      <div className={layout.group}>
        <strong>{t.deviations}</strong>
        <DraftList at="applicability.deviations" blank={BLANK_PARTS.provision}>
          {(at) => <ProvisionFields at={at} />}
        </DraftList>
      </div>
    </DraftGroup>
  )
}

function LineFields({ at }: { at: DraftPath }) {
  const { language } = useTexts()
  const { choices } = policyFormTexts(language)
  const { draft } = useDraftForm()
  return (
    <>
      <DraftText at={`${at}.types`} />
      <DraftChoice at={`${at}.outcome`} options={choices.outcome} />
      {valueAt(draft, `${at}.outcome`) !== 'excluded' && (
        <>
          <DraftPart at={`${at}.threshold`} blank={BLANK_PARTS.threshold}>
            <DraftAmount at={`${at}.threshold`} />
            <DraftPart at={`${at}.threshold.indexed`} blank={BLANK_PARTS.indexed}>
              <DraftText at={`${at}.threshold.indexed.reference`} required />
              <DraftText at={`${at}.threshold.indexed.year`} required />
            </DraftPart>
          </DraftPart>
          <DraftPart at={`${at}.duration`} blank={BLANK_PARTS.duration}>
            <DraftText at={`${at}.duration.months`} required />
            <DraftChoice at={`${at}.duration.comparator`} options={choices.comparator} />
          </DraftPart>
          <DraftPart at={`${at}.labourShare`} blank={BLANK_PARTS.labourShare}>
            <DraftText at={`${at}.labourShare.percentage`} required />
            <DraftChoice at={`${at}.labourShare.comparator`} options={choices.comparator} />
          </DraftPart>
        </>
      )}
      <DraftSource at={`${at}.source`} />
    </>
  )
}
