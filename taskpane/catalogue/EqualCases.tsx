import { Button, Checkbox } from '@fluentui/react-components'
import type { ImportQuestion } from '#doctor'
import { importTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

export interface EqualCasesProps {
  /** Those that the answer is for now. */
  readonly cases: readonly ImportQuestion[]
  /** How many there are of the kind. */
  readonly count: number
  readonly onTogether: (isTogether: boolean) => void
  readonly onShowCell: (cell: string) => void
}

/** The same doubt elsewhere in the source: one answer for all of them, or each its own. */
export function EqualCases({ cases, count, onTogether, onShowCell }: EqualCasesProps) {
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const isTogether = cases.length > 1
  return (
    <div className={layout.tight}>
      <Checkbox
        checked={isTogether}
        label={words.together(count)}
        onChange={(_event, { checked }) => onTogether(checked === true)}
      />
      {isTogether && (
        <div role="group" aria-label={words.sameIn} className={layout.row}>
          <span className={`${layout.quiet} ${layout.small}`}>{words.sameIn}</span>
          {cases.map(({ id, cell }) => (
            <Button key={id} size="small" aria-label={words.showCell(cell)} onClick={() => onShowCell(cell)}>
              {cell}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
