import { policyFormTexts } from '#texts'
import { useLayout } from '../../shared/layout.styles'
import { useSession, useTexts } from '../../shared/use-texts'
import { DraftChoice, DraftText } from './DraftFields'
import { DraftGroup } from './DraftGroup'
import { DraftSource } from './DraftSource'

/** Whose policy it is, what it is called, when it holds, and where it stands. */
export function NameFields() {
  const { language } = useTexts()
  const t = policyFormTexts(language)
  const layout = useLayout()
  const { rulebook } = useSession()
  const catalogues = new Map(rulebook.catalogues.map(({ id, label }) => [id, label] as const))
  return (
    <DraftGroup name="name">
      <DraftText at="authority" required />
      <DraftText at="label" />
      <DraftText at="id" />
      <DraftText at="validFrom" />
      <DraftText at="validTo" />
      <DraftText at="version" />
      <DraftChoice at="selectedBy" options={t.choices.selectedBy} />
      <DraftChoice at="catalogue" options={{ '': t.choices.catalogueNone, ...Object.fromEntries(catalogues) }} />
      <div className={layout.tight}>
        <strong>{t.sourceOf.policy}</strong>
        <DraftSource at="source" />
      </div>
    </DraftGroup>
  )
}
