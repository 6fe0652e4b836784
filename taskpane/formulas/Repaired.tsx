import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { RepairedFormulas } from '#use-cases'
import { formulasTexts } from '#texts'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { ResultHeading } from '../shared/ResultHeading'
import { useTexts } from '../shared/use-texts'
import { useGoTo } from '../validation/use-go-to'
import type { RepairState } from './use-repair'

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '20px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  well: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
})

export interface RepairedProps {
  readonly outcome: Extract<RepairState, { kind: 'done' }>
  readonly answers: number
}

/** How many formulas are right again, and which sheets would not let us. */
export function Repaired({ outcome: { repaired, notRepaired }, answers }: RepairedProps) {
  const { language } = useTexts()
  const words = formulasTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const { goTo, error } = useGoTo()
  const nothing = repaired === 0 && notRepaired.length === 0
  const sheets = perSheet(notRepaired)
  return (
    <div className={layout.group}>
      <ResultHeading answers={answers}>
        {nothing ? words.nothing : repaired === 0 ? words.some(notRepaired.length) : words.repaired(repaired)}
      </ResultHeading>
      {nothing && <p className={layout.quiet}>{words.nothingWhy}</p>}
      {repaired > 0 && notRepaired.length > 0 && (
        <p className={mergeClasses(layout.text, styles.line)}>
          <WarningFilled aria-hidden className={mergeClasses(styles.icon, styles.warning)} />
          <span>{words.some(notRepaired.length)}</span>
        </p>
      )}
      {repaired > 0 && notRepaired.length === 0 && (
        <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.well)} />
      )}
      {sheets.length > 0 && (
        <ul className={mergeClasses(layout.list, layout.group)}>
          {sheets.map(([first, { length }]) => (
            <li key={`${first.reason} ${first.sheet}`} className={layout.tight}>
              <span className={layout.text}>
                {first.reason === 'protected'
                  ? words.protectedSheet(first.sheet, length)
                  : words.stillUnknown(first.sheet, length)}
              </span>
              <span>
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => void goTo({ kind: 'cell', sheet: first.sheet, address: first.address, header: null })}
                >
                  {words.goTo(first.address, first.sheet)}
                </Link>
              </span>
            </li>
          ))}
        </ul>
      )}
      {error !== null && <ErrorBar error={error} />}
    </div>
  )
}

type NotRepaired = RepairedFormulas['notRepaired'][number]

/** Cells of one sheet with one reason, and the first of them. */
function perSheet(cells: readonly NotRepaired[]): [first: NotRepaired, all: NotRepaired[]][] {
  const groups = new Map<string, [NotRepaired, NotRepaired[]]>()
  for (const cell of cells) {
    const key = `${cell.reason} ${cell.sheet}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [cell, [cell]])
    else group[1].push(cell)
  }
  return [...groups.values()]
}
