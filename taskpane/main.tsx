import { createRoot } from 'react-dom/client'
import { createOfficeWorkbook } from '#adapters/office'
import { sharedSession } from '#session'
import { LANGUAGES, languageFor, paneTexts } from '#texts'
import { type IsoDay, isoDay } from '#time'
import { ExcelPane } from './ExcelPane'
import { tameFocusGuards } from './shared/focus-guards'
import { rememberedLanguage, rememberLanguage } from './remembered-language'
import { createScreenRequests } from './screen-requests'
import type { AnyScreen } from './screens'
import './taskpane.css'

/** Names of the ribbon's buttons in the manifest, and the screen each opens. */
const RIBBON: Readonly<Record<string, AnyScreen>> = {
  showCatalogue: 'catalogue',
  showChecks: 'validation',
  showSummary: 'summary',
  showTemplate: 'template',
}

const requests = createScreenRequests()

// The door to Excel. Without office.js, or outside Excel, it says so instead of staying blank.
if (typeof Office === 'undefined') sayOutsideExcel()
else void Office.onReady(({ host }) => (host === Office.HostType.Excel ? start() : sayOutsideExcel()))

function start(): void {
  const session = sharedSession()
  session.replace({ language: rememberedLanguage() ?? languageFor(Office.context.displayLanguage), restoring: true })
  document.documentElement.lang = session.state().language
  session.subscribe(({ language }) => {
    if (language === document.documentElement.lang) return
    document.documentElement.lang = language
    rememberLanguage(language)
  })
  for (const [name, screen] of Object.entries(RIBBON)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      requests.ask(screen)
      void Office.addin.showAsTaskpane().finally(() => event.completed())
    })
  }

  tameFocusGuards(document.body)
  const port = createOfficeWorkbook()
  void restore().finally(() => {
    session.replace({ restoring: false })
    createRoot(rootElement()).render(<ExcelPane port={port} session={session} today={today()} requests={requests} />)
    // Formulas that were calculated before the workbook's own catalogues were known.
    port.recalculate().catch(() => undefined)
  })

  // A workbook whose own catalogues cannot be read still opens: the check names what is wrong with it.
  async function restore(): Promise<void> {
    try {
      const { restoreSession } = await import('./restore-work')
      await restoreSession(port, session)
    } catch {
      requests.ask('validation')
    }
  }
}

function today(): IsoDay {
  const now = new Date()
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) as IsoDay
}

function rootElement(): HTMLElement {
  const root = document.getElementById('root')
  if (root === null) throw new Error('taskpane.html has no element with id root')
  return root
}

function sayOutsideExcel(): void {
  const paragraphs = LANGUAGES.map((language) => {
    const paragraph = document.createElement('p')
    paragraph.lang = language
    paragraph.textContent = paneTexts(language).errors.noExcel
    return paragraph
  })
  const main = document.createElement('main')
  main.className = 'outside-excel'
  main.append(...paragraphs)
  rootElement().replaceChildren(main)
}
