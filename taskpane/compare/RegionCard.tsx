import { Badge } from '@fluentui/react-components'
import { compareTexts } from '#texts'
import type { ComparedRegion, RegionDocument } from '#use-cases'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { PlacementRow } from './PlacementRow'

export interface RegionCardProps {
  readonly region: ComparedRegion
  readonly words: RegionDocument
}

/** One catalogue: its norm of hours, its rows for this placement, and what stands in the way of others. */
export function RegionCard({ region, words }: RegionCardProps) {
  const t = compareTexts(useTexts().language)
  const layout = useLayout()
  return (
    <li className={layout.card}>
      <div className={layout.tight}>
        <div className={layout.row}>
          <Heading level={3}>{words.label}</Heading>
          {words.own && (
            <Badge appearance="outline" color="informative">
              {t.own}
            </Badge>
          )}
        </div>
        <span className={`${layout.quiet} ${layout.small}`}>{words.facts}</span>
      </div>
      {words.blocks.length > 0 && (
        <ul className={layout.list} aria-label={words.label}>
          {words.blocks.map((row, index) => {
            const compared = region.rows[index]
            return compared && <PlacementRow key={row.code} row={compared} words={row} catalogue={region.catalogue} />
          })}
        </ul>
      )}
      {words.note !== null && <p className={`${layout.quiet} ${layout.small}`}>{words.note}</p>}
    </li>
  )
}
