import type { Policy } from '#rulebook'
import { policyTexts } from '#texts'
import { policyFile } from '#use-cases'
import { FileText } from '../shared/FileText'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useFocused } from '../shared/use-focused'
import { useTexts } from '../shared/use-texts'

/** A policy as a file. */
export default function ExportPolicy({ policy }: { policy: Policy }) {
  const t = policyTexts(useTexts().language).export
  const layout = useLayout()
  const heading = useFocused()
  return (
    <section className={layout.card}>
      <Heading level={3} ref={heading}>
        {t.heading}
      </Heading>
      <p className={layout.quiet}>{t.why}</p>
      <FileText file={policyFile(policy)} words={t} />
    </section>
  )
}
