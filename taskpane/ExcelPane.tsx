import { useEffect, useState } from 'react'
import type { Session } from '#session'
import type { IsoDay } from '#time'
import type { CopyDoor, WorkbookPort } from '#workbook'
import { App } from './App'
import type { PaneTheme, StartupChoice } from './ports'
import type { ScreenRequests } from './screen-requests'

const DARK = '(prefers-color-scheme: dark)'
const CONTRAST = '(forced-colors: active)'

export interface ExcelPaneProps {
  readonly port: WorkbookPort
  readonly session: Session
  readonly today: IsoDay
  readonly requests: ScreenRequests
  readonly startup?: StartupChoice
  readonly copies?: CopyDoor
  readonly onHidden: (listener: () => void) => () => void
}

/** The pane in Excel's look. Excel on the web tells no theme, so there the system's choice holds. */
export function ExcelPane(props: ExcelPaneProps) {
  const [theme, setTheme] = useState(officeTheme)
  useEffect(() => {
    const queries = [DARK, CONTRAST].map((query) => matchMedia(query))
    const follow = () => setTheme(officeTheme())
    for (const query of queries) query.addEventListener('change', follow)
    return () => {
      for (const query of queries) query.removeEventListener('change', follow)
    }
  }, [])
  return <App {...props} theme={theme} host="excel" />
}

function officeTheme(): PaneTheme {
  if (matchMedia(CONTRAST).matches) return 'contrast'
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined
  const dark = theme?.isDarkTheme ?? isDark(theme?.bodyBackgroundColor) ?? matchMedia(DARK).matches
  return dark ? 'dark' : 'light'
}

/** Older Excel tells its colours, as "#262626", and not whether they are dark. */
function isDark(color: string | undefined): boolean | undefined {
  const parts = color?.match(/^#(..)(..)(..)$/)?.slice(1)
  return parts?.every((part) => parseInt(part, 16) < 128)
}
