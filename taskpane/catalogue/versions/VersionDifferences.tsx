import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { BlockCatalogue } from '#rulebook'
import { versionsTexts } from '#texts'
import { type BlockDocument, type DifferenceDocument, versionsDocument } from '#use-cases'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    textAlign: 'start',
    verticalAlign: 'bottom',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  block: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    paddingTop: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  cell: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
})

export interface VersionDifferencesProps {
  readonly older: BlockCatalogue
  readonly newer: BlockCatalogue
}

/** A table with only what differs: what it was, what it becomes, and how many euros that is. */
export function VersionDifferences({ older, newer }: VersionDifferencesProps) {
  const { language } = useTexts()
  const t = versionsTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const document = useMemo(() => versionsDocument(older, newer, language), [older, newer, language])
  const { changed, added, removed, unchanged } = document
  const counts = { changed: changed.length, added: added.length, removed: removed.length, same: unchanged }
  if (document.same) return <p className={layout.text}>{t.same}</p>
  return (
    <div className={layout.group}>
      <p className={layout.text}>{t.counts(counts)}</p>
      <table className={`${styles.table} ${layout.small}`} aria-label={t.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t.columns.what}
            </th>
            <th scope="col" className={styles.head}>
              {t.columns.older}
            </th>
            <th scope="col" className={styles.head}>
              {t.columns.newer}
            </th>
          </tr>
        </thead>
        {changed.map(({ code, label, differences, remark }) => (
          <Rows key={code} heading={`${code} · ${label}`} remark={remark} differences={differences} />
        ))}
        {added.map((block) => (
          <Rows
            key={`+${block.code}`}
            heading={`${block.code} · ${block.label}`}
            differences={[onlyIn(block, 'newer')]}
          />
        ))}
        {removed.map((block) => (
          <Rows
            key={`-${block.code}`}
            heading={`${block.code} · ${block.label}`}
            differences={[onlyIn(block, 'older')]}
          />
        ))}
        {document.catalogue.length > 0 && <Rows heading={t.whole} differences={document.catalogue} />}
        {document.rules.length > 0 && <Rows heading={t.rules} differences={document.rules} />}
        {document.questions.length > 0 && <Rows heading={t.questions} differences={document.questions} />}
      </table>
    </div>
  )

  function onlyIn({ value }: BlockDocument, version: 'older' | 'newer'): DifferenceDocument {
    const what = version === 'newer' ? t.added : t.removed
    return { part: 'value', what, older: t.nothing, newer: t.nothing, [version]: value, difference: null }
  }
}

interface RowsProps {
  readonly heading: string
  readonly remark?: string | null
  readonly differences: readonly DifferenceDocument[]
}

function Rows({ heading, remark = null, differences }: RowsProps) {
  const { language, format } = useTexts()
  const t = versionsTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const more = (difference: string) =>
    difference.startsWith('-') ? t.less(format.euro(difference.slice(1))) : t.more(format.euro(difference))
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.block}>
          {heading}
          {remark !== null && <p className={layout.text}>{remark}</p>}
        </th>
      </tr>
      {differences.map(({ part, what, older, newer, difference }, index) => (
        <tr key={`${part}${String(index)}`}>
          <th scope="row" className={styles.cell}>
            {what}
          </th>
          <td className={styles.cell}>{older}</td>
          <td className={styles.cell}>
            {newer}
            {difference !== null && (
              <>
                <br />
                <strong>{more(difference)}</strong>
              </>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  )
}
