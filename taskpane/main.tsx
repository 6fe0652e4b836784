import { createRoot } from 'react-dom/client'
import { createCopyDoor, createOfficeWorkbook, createStartupChoice, onPaneHidden } from '#adapters/office'
import { sharedSession } from '#session'
import { languageFor } from '#texts'
import { type IsoDay, isoDay } from '#time'
import { ExcelPane } from './ExcelPane'
import { missingOfExcel } from './needed-of-excel'
import { type Refusal, refusalPage } from './refusal'
import { rememberedLanguage, rememberLanguage } from './remembered-language'
import { listenToRibbon } from './ribbon'
import { createScreenRequests } from './screen-requests'
import { tameFocusGuards } from './shared/focus-guards'
import './taskpane.css'

/** Where Microsoft's script comes from; what an administrator has to let through. */
const OFFICE_ADDRESSES = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com']
/** After so long without an answer, part of Microsoft's script is taken not to have arrived. */
const PATIENCE = 20_000

const requests = createScreenRequests()

// The door to Excel. Where it cannot open, it says why instead of staying blank.
if (typeof Office === 'undefined') refuse({ kind: 'no-office', addresses: OFFICE_ADDRESSES })
else {
  listenToRibbon(Office, requests)
  const tooLate = setTimeout(() => refuse({ kind: 'no-office', addresses: OFFICE_ADDRESSES }), PATIENCE)
  void Office.onReady(({ host }) => {
    clearTimeout(tooLate)
    if (host !== Office.HostType.Excel) return refuse({ kind: 'no-excel' })
    const missing = missingOfExcel(Office.context.requirements)
    if (missing.length > 0) refuse({ kind: 'old-excel', missing })
    else start()
  })
}

function start(): void {
  const session = sharedSession()
  session.replace({ language: rememberedLanguage() ?? languageFor(Office.context.displayLanguage), restoring: true })
  document.documentElement.lang = session.state().language
  session.subscribe(({ language }) => {
    if (language === document.documentElement.lang) return
    document.documentElement.lang = language
    rememberLanguage(language)
  })
  tameFocusGuards(document.body)

  const port = createOfficeWorkbook()
  const startup = createStartupChoice()
  const copies = createCopyDoor()
  createRoot(rootElement()).render(
    <ExcelPane
      port={port}
      session={session}
      today={today()}
      requests={requests}
      onHidden={onPaneHidden}
      {...(startup && { startup })}
      {...(copies && { copies })}
    />,
  )
  void restore()

  // A workbook whose own catalogues cannot be read still opens: the check names what is wrong with it.
  async function restore(): Promise<void> {
    try {
      const { restoreSession } = await import('./restore-work')
      await restoreSession(port, session)
    } catch {
      session.replace({ settingsUnread: true })
      requests.ask('validation')
    }
    session.replace({ restoring: false })
    // Formulas that were calculated before the workbook's own catalogues were known.
    port.recalculate().catch(() => undefined)
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

function refuse(refusal: Refusal): void {
  rootElement().replaceChildren(refusalPage(refusal))
}
