import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import { type ComponentType, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { FormulaStrip } from './explain/FormulaStrip'
import { OldMarks } from './marking/OldMarks'
import { Overview } from './overview/Overview'
import { PaneMenu } from './PaneMenu'
import { usePorts } from './ports'
import type { ScreenRequests } from './screen-requests'
import { ErrorBoundary } from './shared/ErrorBoundary'
import { Heading } from './shared/Heading'
import { FLOATING, LOW, NARROW } from './shared/layout.styles'
import { Loading } from './shared/Loading'
import { OpenScreen } from './shared/open-screen'
import { useTexts } from './shared/use-texts'
import { whenNeeded } from './shared/when-needed'
import { type AnyScreen, isSideScreen, SCREENS, type Screen, type SideScreen } from './screens'
import { CheckProvider } from './validation/CheckProvider'

const CatalogueView = whenNeeded(() => import('./catalogue/CatalogueView'))
const ValidationView = whenNeeded(() => import('./validation/ValidationView'))
const SummaryView = whenNeeded(() => import('./summary/SummaryView'))
const SIDE: Readonly<Record<SideScreen, ComponentType<{ onBack: () => void }>>> = {
  contracts: whenNeeded(() => import('./contracts/ContractsView')),
  approvals: whenNeeded(() => import('./approvals/ApprovalsView')),
  columns: whenNeeded(() => import('./columns/ColumnsView')),
  policy: whenNeeded(() => import('./policy/PolicyView')),
  compare: whenNeeded(() => import('./compare/CompareView')),
  portfolio: whenNeeded(() => import('./portfolio/PortfolioView')),
  template: whenNeeded(() => import('./template/TemplateView')),
  copies: whenNeeded(() => import('./copies/CopiesView')),
  formulas: whenNeeded(() => import('./formulas/FormulasView')),
  help: whenNeeded(() => import('./about/HelpView')),
  about: whenNeeded(() => import('./about/AboutView')),
}

/** What gets the focus is scrolled to where nothing lies over it. */
const ABOVE_WHAT_FLOATS = { '&:has([data-floats="true"])': { scrollPaddingBottom: `calc(${FLOATING} + 16px)` } }

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
    [LOW]: { overflowY: 'auto', overflowX: 'hidden' },
    ...ABOVE_WHAT_FLOATS,
  },
  // Above the screens, for the menu that opens over them.
  bar: {
    position: 'relative',
    zIndex: 2,
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  // Excel draws its own menu over this corner.
  officeCorner: { paddingRight: '40px' },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', [LOW]: { flexShrink: 0 } },
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { padding: '0 2px' },
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    [NARROW]: {
      paddingLeft: '2px',
      paddingRight: '2px',
      '& .fui-Tab__content': { fontSize: '13px' },
    },
  },
  // Every screen keeps its own place while another is looked at.
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXXL,
    boxSizing: 'border-box',
    [LOW]: { overflowY: 'visible' },
    ...ABOVE_WHAT_FLOATS,
    // A list to choose from is as wide as its longest choice, unless told otherwise.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select, & .fui-Select__select': { minWidth: 0 },
  },
})

/** Frame of the pane: title, menu, four screens, and the explanation of the selected cell. */
export function Pane({ requests }: { requests: ScreenRequests | undefined }) {
  const { host } = usePorts()
  const { t, language } = useTexts()
  const styles = useStyles()
  const [screen, setScreen] = useState<Screen>('overview')
  const [side, setSide] = useState<SideScreen | null>(null)
  const [resumed, setResumed] = useState(0)
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

  const resume = useCallback(() => {
    setResumed((times) => times + 1)
    open('catalogue')
  }, [open])

  const views: Readonly<Record<Screen, ReactNode>> = {
    overview: <Overview onOpen={open} onResume={resume} />,
    catalogue: <CatalogueView resumed={resumed} onOpen={open} />,
    validation: <ValidationView />,
    summary: <SummaryView onOpen={open} />,
  }
  const Main = host === 'excel' ? 'main' : 'div'
  const Side = side === null ? null : SIDE[side]
  const back = () => {
    setSide(null)
    document.getElementById(tabId(screen))?.focus()
  }

  return (
    <CheckProvider>
      <OpenScreen value={open}>
        <div className={styles.pane} lang={language}>
          <header className={mergeClasses(styles.bar, host === 'excel' && styles.officeCorner)}>
            <Heading level={1}>{t.title}</Heading>
            <PaneMenu onOpen={setSide} />
          </header>
          <Main className={styles.main}>
            <TabList
              aria-label={t.tabs.label}
              className={styles.tabs}
              size="small"
              selectedValue={side === null ? screen : null}
              onTabSelect={(_event, data) => open(data.value as Screen)}
            >
              {SCREENS.map((name) => (
                <Tab key={name} value={name} id={tabId(name)} className={styles.tab} aria-controls={`pane-${name}`}>
                  {t.tabs[name]}
                </Tab>
              ))}
            </TabList>
            <OldMarks />
            {SCREENS.map((name) => (
              <div
                key={name}
                id={`pane-${name}`}
                role="tabpanel"
                aria-labelledby={tabId(name)}
                className={styles.panel}
                hidden={side !== null || screen !== name}
              >
                {visited.has(name) && <Screen>{views[name]}</Screen>}
              </div>
            ))}
            {Side !== null && (
              <div className={styles.panel}>
                <Screen key={side}>
                  <Side onBack={back} />
                </Screen>
              </div>
            )}
          </Main>
          <FormulaStrip />
        </div>
      </OpenScreen>
    </CheckProvider>
  )
}

function tabId(screen: Screen): string {
  return `pane-tab-${screen}`
}

function Screen({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </ErrorBoundary>
  )
}
