import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { policyTexts } from '#texts'
import type { PolicyDraft } from '#use-cases'
import { SideView } from '../about/SideView'
import { Heading } from '../shared/Heading'
import { useLayout, WIDE } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { StaleNote } from '../shared/StaleNote'
import { useSession, useTexts } from '../shared/use-texts'
import { useCheck } from '../validation/CheckProvider'
import { contractRules } from './contract-rules'
import { draftName } from './draft-name'
import { DefaultChoice } from './DefaultChoice'
import { PolicyList } from './PolicyList'
import { RulesNow } from './RulesNow'

/** Where one can go from here. */
export type HomeTarget =
  { readonly kind: 'contracts' | 'import' | 'form' } | { readonly kind: 'policy'; readonly ref: string }

const useStyles = makeStyles({
  // What one chooses, and beside it what there is to choose from.
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    [WIDE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXXL },
  },
  told: { whiteSpace: 'normal', ':focus': { outlineStyle: 'none' } },
})

export interface HomePageProps {
  /** The policy a person comes back from; focus returns to it in the list. */
  readonly cameFrom: string | null
  /** What was done on another page of Beleid. */
  readonly notice: string | null
  /** The policy that is being written, where there is one. */
  readonly draft: PolicyDraft | null
  readonly onOpen: (place: HomeTarget) => void
  readonly onBack: () => void
}

/** What this workbook goes by, and everything it could go by. */
export function HomePage({ cameFrom, notice, draft, onOpen, onBack }: HomePageProps) {
  const { language } = useTexts()
  const t = policyTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const { restoring, settingsUnread } = useSession()
  const { last } = useCheck().state
  const page = useRef<HTMLDivElement>(null)
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (notice !== null) return told.current?.focus()
    if (cameFrom === null) return
    page.current?.querySelector<HTMLElement>(`[data-policy="${CSS.escape(cameFrom)}"]`)?.focus()
  }, [cameFrom, notice])
  const contracts = last === null ? null : contractRules(last.report)
  const withOwn = contracts?.filter(({ hasOwn }) => hasOwn).length ?? 0
  return (
    <SideView title={t.title} onBack={onBack}>
      <div ref={page} className={layout.screen}>
        {notice !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              <p ref={told} tabIndex={-1} className={mergeClasses(layout.text, styles.told)}>
                {notice}
              </p>
            </MessageBarBody>
          </MessageBar>
        )}
        <p className={layout.text}>{t.intro}</p>
        {draft !== null && (
          <div className={layout.card}>
            <p className={layout.text}>{t.list.resumeWhy(draftName(draft, t))}</p>
            <div className={layout.row}>
              <Button onClick={() => onOpen({ kind: 'form' })}>{t.list.resume}</Button>
            </div>
          </div>
        )}
        <div className={styles.columns}>
          <div className={layout.screen}>
            <section className={layout.group}>
              <Heading level={3}>{t.now.heading}</Heading>
              {restoring === true ? <Loading label={t.restoring} /> : <RulesNow />}
              {settingsUnread === true && <p className={layout.text}>{t.unread}</p>}
              <DefaultChoice withOwn={withOwn} />
            </section>
            <section className={layout.group}>
              <Heading level={3}>{t.contracts.heading}</Heading>
              <p className={layout.quiet}>
                {contracts === null
                  ? t.contracts.unknown
                  : contracts.length === 0
                    ? t.contracts.none
                    : t.contracts.summary(contracts.length, withOwn)}
              </p>
              {contracts !== null && contracts.length > 0 && (
                <div className={layout.row}>
                  <Button onClick={() => onOpen({ kind: 'contracts' })}>{t.contracts.open}</Button>
                </div>
              )}
              <StaleNote />
            </section>
          </div>
          <div className={layout.group}>
            <PolicyList onOpen={(ref) => onOpen({ kind: 'policy', ref })} />
            <div className={layout.row}>
              <Button onClick={() => onOpen({ kind: 'import' })}>{t.list.import}</Button>
            </div>
          </div>
        </div>
      </div>
    </SideView>
  )
}
