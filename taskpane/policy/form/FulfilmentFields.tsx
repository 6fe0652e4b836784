import { policyFormTexts } from '#texts'
import { BLANK_PARTS } from '#use-cases'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { DraftCheck, DraftChoice, DraftText } from './DraftFields'
import { DraftGroup } from './DraftGroup'
import { DraftList } from './DraftList'
import { DraftSource } from './DraftSource'
import { useDraftForm } from './draft-form'
import { type DraftPath, valueAt } from './draft-path'
import { ProvisionFields } from './ProvisionFields'

/** How it may be met: at most so much of a kind, and what needs approval. */
export function FulfilmentFields() {
  const { language } = useTexts()
  const t = policyFormTexts(language).subheadings
  const layout = useLayout()
  return (
    <DraftGroup name="fulfilment">
      <div className={layout.group}>
        <strong>{t.mixCaps}</strong>
        <DraftList at="mixCaps" blank={BLANK_PARTS.mixCap}>
          {(at) => (
            <>
              <DraftText at={`${at}.blocks`} required />
              <DraftText at={`${at}.percentage`} required />
              <DraftSource at={`${at}.source`} />
            </>
          )}
        </DraftList>
      </div>
      <div className={layout.group}>
        <strong>{t.approvals}</strong>
        <DraftList at="approvals" blank={BLANK_PARTS.provision}>
          {(at) => <ProvisionFields at={at} />}
        </DraftList>
      </div>
    </DraftGroup>
  )
}

/** What a certificate of the Prestatieladder Socialer Ondernemen does. */
export function PsoFields() {
  return (
    <DraftGroup name="pso">
      <DraftList at="psoEffects" blank={BLANK_PARTS.pso}>
        {(at) => <StepFields at={at} />}
      </DraftList>
    </DraftGroup>
  )
}

function StepFields({ at }: { at: DraftPath }) {
  const { language } = useTexts()
  const { choices } = policyFormTexts(language)
  const { draft } = useDraftForm()
  return (
    <>
      <DraftText at={`${at}.step`} required />
      <DraftChoice at={`${at}.effect`} options={choices.effect} />
      {valueAt(draft, `${at}.effect`) === 'discount' && (
        <>
          <DraftText at={`${at}.percentage`} required />
          <DraftChoice at={`${at}.of`} options={choices.of} />
        </>
      )}
      <DraftChoice at={`${at}.validity`} options={choices.validity} />
      <DraftCheck at={`${at}.approval`} />
      <DraftSource at={`${at}.source`} />
    </>
  )
}

/** What the source leaves open, and how it is read. */
export function QuestionFields() {
  return (
    <DraftGroup name="questions">
      <DraftList at="openQuestions" blank={BLANK_PARTS.question}>
        {(at) => (
          <>
            <DraftText at={`${at}.section`} required lang="nl" />
            <DraftText at={`${at}.question.nl`} required long lang="nl" />
            <DraftText at={`${at}.question.en`} long lang="en" />
            <DraftText at={`${at}.chosenReading.nl`} required long lang="nl" />
            <DraftText at={`${at}.chosenReading.en`} long lang="en" />
          </>
        )}
      </DraftList>
    </DraftGroup>
  )
}
