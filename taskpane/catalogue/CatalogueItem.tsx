import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ListedCatalogue } from '#use-cases'
import { catalogueTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { BlockList } from './BlockList'
import { CatalogueRules } from './CatalogueRules'
import { RemoveCatalogue } from './RemoveCatalogue'

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
})

export interface CatalogueItemProps {
  readonly listed: ListedCatalogue
  readonly onExport: () => void
  /** With this, the catalogue can be taken out of the workbook. */
  readonly onRemoved?: () => void
}

/** One catalogue version: whose it is, from when, how large; its blocks one click away. */
export function CatalogueItem({ listed: { catalogue, pins }, onExport, onRemoved }: CatalogueItemProps) {
  const { format, language } = useTexts()
  const words = catalogueTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const facts = [
    catalogue.validFrom === null ? words.undated : words.validFrom(format.day(catalogue.validFrom)),
    ...(catalogue.validTo === null ? [] : [words.validTo(format.day(catalogue.validTo))]),
    catalogue.hoursPerWeek === null ? words.hoursUnknown : words.hours(catalogue.hoursPerWeek),
    words.inFormulas(catalogue.id),
    ...(pins === 0 ? [] : [words.pins(pins)]),
  ]
  const notice = catalogue.notice?.[language]
  return (
    <article className={layout.card}>
      <div className={layout.tight}>
        <span className={styles.name}>{catalogue.label}</span>
        <span className={`${layout.quiet} ${layout.small}`}>{facts.join(' · ')}</span>
        {notice !== undefined && <p className={`${layout.text} ${layout.small}`}>{notice}</p>}
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary
          className={styles.summary}
          aria-label={`${words.details(catalogue.label)}, ${words.blocks(catalogue.blocks.length)}`}
        >
          {words.blocks(catalogue.blocks.length)}
        </summary>
        {open && <BlockList catalogue={catalogue} label={words.details(catalogue.label)} />}
      </details>
      <CatalogueRules catalogue={catalogue} />
      <span className={`${layout.quiet} ${layout.small}`}>
        {words.source}:{' '}
        {catalogue.source.url === undefined ? (
          catalogue.source.document
        ) : (
          <Link href={catalogue.source.url} target="_blank" rel="noreferrer noopener" inline>
            {catalogue.source.document}
          </Link>
        )}
      </span>
      <div className={layout.row}>
        <Button size="small" aria-label={words.exportOf(catalogue.label)} onClick={onExport}>
          {words.export}
        </Button>
      </div>
      {onRemoved !== undefined && <RemoveCatalogue catalogue={catalogue} onRemoved={onRemoved} />}
    </article>
  )
}
