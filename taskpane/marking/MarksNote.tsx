import { markingTexts } from '#texts'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { useMarking } from './MarkingProvider'

/** What the signs in the sheet tell, after somebody switched them on or off. */
export function MarksNote() {
  const marking = useMarking()
  const { host } = usePorts()
  const words = markingTexts(useTexts().language)
  const layout = useLayout()
  if (marking === null) return null
  const { shown, wasTakenOff, error, isOn } = marking
  if (error !== null) return <ErrorBar error={error} wrote />
  const lines = isOn && shown !== null ? told() : wasTakenOff ? [words.off] : []
  return (
    <div role="status" className={layout.tight}>
      {lines.map((line) => (
        <p key={line} className={`${layout.quiet} ${layout.small}`}>
          {line}
        </p>
      ))}
    </div>
  )

  function told(): string[] {
    const { cells, wanted, locked } = shown ?? { cells: 0, wanted: 0, locked: [] }
    const first =
      wanted === 0
        ? words.nothing
        : cells < wanted && locked.length === 0
          ? words.some(cells, wanted)
          : host === 'excel'
            ? words.shown(cells)
            : words.shownInPreview(cells)
    return locked.length === 0 ? [first] : [first, words.locked(locked)]
  }
}
