import type { ValidationReport } from '#checks'
import { validationTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { Unbroken } from '../shared/Unbroken'
import { useTexts } from '../shared/use-texts'

/** The quarter, policy and catalogue that were checked by. */
export function RestsOn({ report: { quarter, versions } }: { report: Pick<ValidationReport, 'quarter' | 'versions'> }) {
  const words = validationTexts(useTexts().language)
  const layout = useLayout()
  const labels = (kind: 'policy' | 'catalogue') => [
    ...new Map(versions.filter((each) => each.kind === kind).map(({ ref, label }) => [ref, label])).values(),
  ]
  const text = words.restsOn({ quarter, policies: labels('policy'), catalogues: labels('catalogue') })
  if (text === '') return null
  return (
    <p className={layout.quiet}>
      <Unbroken>{text}</Unbroken>
    </p>
  )
}
