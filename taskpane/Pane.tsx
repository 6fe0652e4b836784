import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { FormulaStrip } from './explain/FormulaStrip'
import { Overview } from './overview/Overview'
import { PaneMenu } from './PaneMenu'
import { usePorts } from './ports'
import type { ScreenRequests } from './screen-requests'
import { ErrorBoundary } from './shared/ErrorBoundary'
import { Heading } from './shared/Heading'
import { NARROW } from './shared/layout.styles'
import { Loading } from './shared/Loading'
import { useTexts } from './shared/use-texts'
import { type AnyScreen, isSideScreen, SCREENS, type Screen, type SideScreen } from './screens'
import { CheckProvider } from './validation/CheckProvider'

const CatalogueView = lazy(() => import('./catalogue/CatalogueView'))
const ValidationView = lazy(() => import('./validation/ValidationView'))
const SummaryView = lazy(() => import('./summary/SummaryView'))
const AboutView = lazy(() => import('./about/AboutView'))
const HelpView = lazy(() => import('./about/HelpView'))
const TemplateView = lazy(() => import('./template/TemplateView'))

const useStyles = makeStyles({
  pane: {
    containerType: 'inline-size',
    containerName: 'pane',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    minWidth: 0,
  },
  // Above the screens, for the menu that opens over them.
  head: { position: 'relative', zIndex: 2, flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: {
    position: 'relative',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  // Excel draws its own menu over this corner.
  officeCorner: { paddingRight: '40px' },
  tabs: { flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalXS}`, [NARROW]: { padding: '0 2px' } },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    [NARROW]: {
      paddingLeft: '2px',
      paddingRight: '2px',
      '& .fui-Tab__content': { fontSize: '13px' },
    },
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  panel: { padding: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalXXL, boxSizing: 'border-box' },
})

/** Frame of the pane: title, menu, four screens, and the explanation of the selected cell. */
export function Pane({ requests }: { requests: ScreenRequests | undefined }) {
  const { host } = usePorts()
  const { t, language } = useTexts()
  const styles = useStyles()
  const [screen, setScreen] = useState<Screen>('overview')
  const [side, setSide] = useState<SideScreen | null>(null)
  const [visited, setVisited] = useState<ReadonlySet<Screen>>(new Set(['overview']))

  const open = useCallback((next: AnyScreen) => {
    if (isSideScreen(next)) {
      setSide(next)
      return
    }
    setSide(null)
    setScreen(next)
    setVisited((seen) => (seen.has(next) ? seen : new Set([...seen, next])))
  }, [])

  useEffect(() => requests?.subscribe(open), [requests, open])

  const views: Readonly<Record<Screen, ReactNode>> = {
    overview: <Overview onOpen={open} />,
    catalogue: <CatalogueView />,
    validation: <ValidationView />,
    summary: <SummaryView onOpen={open} />,
  }
  const Frame = host === 'excel' ? 'main' : 'section'

  return (
    <CheckProvider>
      <Frame className={styles.pane} lang={language} aria-label={host === 'excel' ? undefined : t.title}>
        <div className={styles.head}>
          <div className={mergeClasses(styles.bar, host === 'excel' && styles.officeCorner)}>
            <Heading level={1}>{t.title}</Heading>
            <PaneMenu onOpen={setSide} />
          </div>
          <TabList
            aria-label={t.tabs.label}
            className={styles.tabs}
            size="small"
            selectedValue={side === null ? screen : null}
            onTabSelect={(_event, data) => open(data.value as Screen)}
          >
            {SCREENS.map((name) => (
              <Tab
                key={name}
                value={name}
                id={`pane-tab-${name}`}
                className={styles.tab}
                aria-controls={`pane-${name}`}
              >
                {t.tabs[name]}
              </Tab>
            ))}
          </TabList>
        </div>
        <div className={styles.body}>
          {SCREENS.map((name) => (
            <div
              key={name}
              id={`pane-${name}`}
              role="tabpanel"
              aria-labelledby={`pane-tab-${name}`}
              className={styles.panel}
              hidden={side !== null || screen !== name}
            >
              {visited.has(name) && <Screen>{views[name]}</Screen>}
            </div>
          ))}
          {side !== null && (
            <div className={styles.panel}>
              <Screen>
                {side === 'about' && <AboutView onBack={() => setSide(null)} />}
                {side === 'help' && <HelpView onBack={() => setSide(null)} />}
                {side === 'template' && <TemplateView onBack={() => setSide(null)} />}
              </Screen>
            </div>
          )}
        </div>
        <FormulaStrip />
      </Frame>
    </CheckProvider>
  )
}

function Screen({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </ErrorBoundary>
  )
}
