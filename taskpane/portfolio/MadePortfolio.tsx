import { Button, mergeClasses } from '@fluentui/react-components'
import { useState } from 'react'
import { portfolioScreenTexts, summaryTexts } from '#texts'
import { usePorts } from '../ports'
import { downloadFile, XLSX } from '../shared/download'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { ResultHeading } from '../shared/ResultHeading'
import { type Taken, TakeAlong } from '../shared/TakeAlong'
import { TotalsAgree } from '../shared/TotalsAgree'
import { Unbroken } from '../shared/Unbroken'
import { useTexts } from '../shared/use-texts'
import type { Handed } from './portfolio-task'
import { ReadFiles } from './ReadFiles'

const MOST = 12

export interface MadePortfolioProps {
  readonly made: Handed
  readonly answers: number
  readonly onAgain: () => void
}

/** What was made, what counts in it and what does not and why, and whether the totals agree. */
export function MadePortfolio({ made, answers, onAgain }: MadePortfolioProps) {
  const { result, name, bytes, how, totals: all } = made
  const { today } = usePorts()
  const { language } = useTexts()
  const words = portfolioScreenTexts(language)
  const { control } = summaryTexts(language)
  const layout = useLayout()
  const [saved, setSaved] = useState(false)
  const counted = result.files.filter(({ state }) => state === 'counted')
  const left = result.files.filter(({ state }) => state === 'excluded')
  const totals = result.controlDifferences.filter(({ code }) => code !== 'claimed-computed')
  const ask = async (what: Taken) => {
    const { takenFromPortfolio } = await import('./portfolio-work')
    return takenFromPortfolio(what, result.portfolio, { today, language })
  }
  return (
    <>
      <div className={layout.group}>
        <ResultHeading answers={answers}>{bytes === null ? words.nothing : words.done}</ResultHeading>
        {bytes === null ? (
          <>
            <p className={layout.text}>{words.nothingWhy}</p>
            <div className={layout.row}>
              <Button appearance="primary" onClick={onAgain}>
                {words.again}
              </Button>
            </div>
          </>
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
            <TotalsAgree differences={totals.length} words={words} />
            {totals.length > 0 && (
              <ul className={mergeClasses(layout.list, layout.tight)}>
                {totals.slice(0, MOST).map(({ file, code, contract, difference }) => {
                  // In the language of the pane now, which may have changed since it was made.
                  const line = control.inFile(
                    file,
                    contract === null ? control.lines[code] : control.ofContract(contract),
                  )
                  return (
                    <li key={`${file} ${code} ${contract ?? ''}`} className={layout.quiet}>
                      <Unbroken>
                        {difference === null ? words.notSummed(line) : words.difference(line, difference)}
                      </Unbroken>
                    </li>
                  )
                })}
                {totals.length > MOST && <li className={layout.quiet}>{words.andMore(totals.length - MOST)}</li>}
              </ul>
            )}
          </>
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
      {bytes !== null && <TakeAlong ask={ask} />}
    </>
  )
}
