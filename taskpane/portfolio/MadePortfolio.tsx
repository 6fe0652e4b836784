import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import { useState } from 'react'
import { portfolioScreenTexts } from '#texts'
import { downloadFile, XLSX } from '../shared/download'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { ResultHeading } from '../shared/ResultHeading'
import { type Taken, TakeAlong } from '../shared/TakeAlong'
import { Unbroken } from '../shared/Unbroken'
import { useTexts } from '../shared/use-texts'
import type { Handed } from './portfolio-task'
import { ReadFiles } from './ReadFiles'

const MOST = 12

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '20px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  well: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
})

export interface MadePortfolioProps {
  readonly made: Handed
  readonly answers: number
  readonly onAgain: () => void
}

/** What was made, what counts in it and what does not and why, and whether the totals agree. */
export function MadePortfolio({ made, answers, onAgain }: MadePortfolioProps) {
  const { result, name, bytes, how, document } = made
  const { language } = useTexts()
  const words = portfolioScreenTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [saved, setSaved] = useState(false)
  const counted = result.files.filter(({ state }) => state === 'counted')
  const left = result.files.filter(({ state }) => state === 'excluded')
  const { totals: all } = document
  const totals = result.controlDifferences.filter(({ code }) => code !== 'claimed-computed')
  const agree = totals.length === 0
  const Icon = agree ? CheckmarkCircleFilled : WarningFilled
  return (
    <>
      <div className={layout.group}>
        <ResultHeading answers={answers}>{bytes === null ? words.nothing : words.done}</ResultHeading>
        {bytes === null ? (
          <p className={layout.text}>{words.nothingWhy}</p>
        ) : (
          <>
            <p className={layout.text}>
              <strong>{words.approved(all.approved, all.obligation)}</strong>
            </p>
            <p className={layout.text}>{words.total(counted.length, left.length, all.contracts, all.rows)}</p>
            {how === 'opened' && <p className={layout.text}>{words.opened}</p>}
            {how === 'downloaded' && (
              <p className={layout.text}>
                <Unbroken>{words.downloaded(name)}</Unbroken>
              </p>
            )}
            {how === 'not-opened' && <p className={layout.text}>{words.notOpened}</p>}
            {how === 'opened' && <p className={layout.quiet}>{words.saveToo}</p>}
            <div className={layout.row}>
              <Button
                appearance={how === 'not-opened' ? 'primary' : 'secondary'}
                onClick={() => {
                  downloadFile(bytes, name, XLSX)
                  setSaved(true)
                }}
              >
                {words.save}
              </Button>
              <Button appearance="subtle" onClick={onAgain}>
                {words.again}
              </Button>
            </div>
            <p className={layout.text} role="status">
              {saved && words.saved(name)}
            </p>
            <p className={mergeClasses(layout.text, styles.line)}>
              <Icon aria-hidden className={mergeClasses(styles.icon, agree ? styles.well : styles.warning)} />
              <span>{agree ? words.allAgree : words.differences(totals.length)}</span>
            </p>
            {!agree && (
              <ul className={mergeClasses(layout.list, layout.tight)}>
                {totals.slice(0, MOST).map(({ file, code, contract, line, difference }) => (
                  <li key={`${file} ${code} ${contract ?? ''}`} className={layout.quiet}>
                    <Unbroken>
                      {difference === null ? words.notSummed(line) : words.difference(line, difference)}
                    </Unbroken>
                  </li>
                ))}
                {totals.length > MOST && <li className={layout.quiet}>{words.andMore(totals.length - MOST)}</li>}
              </ul>
            )}
          </>
        )}
        {bytes === null && (
          <div className={layout.row}>
            <Button appearance="primary" onClick={onAgain}>
              {words.again}
            </Button>
          </div>
        )}
      </div>
      {left.length > 0 && (
        <section className={layout.group}>
          <Heading level={3}>{words.leftHeading(left.length)}</Heading>
          <ReadFiles files={left} />
        </section>
      )}
      {counted.length > 0 && (
        <section className={layout.group}>
          <Heading level={3}>{words.countedHeading(counted.length)}</Heading>
          <ReadFiles files={counted} />
        </section>
      )}
      {bytes !== null && <TakeAlong ask={(what) => Promise.resolve(textOf(made, what))} />}
    </>
  )
}

function textOf({ document, paragraph, csv }: Handed, what: Taken): string {
  if (what === 'json') return `${JSON.stringify(document, null, 2)}\n`
  return what === 'csv' ? csv : paragraph
}
