import { configure } from '@testing-library/dom'
import { createRoot } from 'react-dom/client'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { App, type PaneTheme, tameFocusGuards } from '#taskpane'
import type { Language } from '#texts'
import { sampleWorkbook, TODAY } from '../support/pane-workbooks'
import { refusalPage } from '../../taskpane/refusal'
import '../../taskpane/taskpane.css'
import './gallery.css'
import { actingPerson, type Scene, SCENES } from './index'

export interface Look {
  readonly language: Language
  readonly theme: PaneTheme
}

/** What the tests and the pictures reach for from outside the page. */
export interface Gallery {
  readonly names: readonly string[]
  /** Cell that is selected in the workbook, "Inzet!D3". */
  selected(): string | null
  show(look: Look): void
}

configure({ asyncUtilTimeout: 20_000 })
const page = document.documentElement
const asked = new URLSearchParams(location.search)
const scene = SCENES.find(({ name }) => name === asked.get('scene'))
const root = document.getElementById('root') as HTMLElement
const names = SCENES.map(({ name }) => name)
const look: Look = {
  language: asked.get('lang') === 'en' ? 'en' : 'nl',
  theme: (asked.get('theme') ?? 'light') as PaneTheme,
}
const closed: Gallery = { names, selected: () => null, show: () => undefined }
Object.assign(globalThis, { gallery: scene === undefined ? closed : open(scene) })

function open({
  port: made = sampleWorkbook,
  startup,
  copies,
  session: state,
  firstRun,
  refusal,
  act,
}: Scene): Gallery {
  if (firstRun === true) localStorage.clear()
  else localStorage.setItem('social-return.introduced', 'yes')
  if (refusal !== undefined) {
    root.replaceChildren(refusalPage(refusal))
    page.dataset.scene = 'ready'
    return closed
  }
  const port = made()
  const session = createSession(builtInRulebook(), look.language)
  session.replace({ ...state })
  tameFocusGuards(document.body)
  const drawn = createRoot(root)
  const show = ({ language, theme }: Look): void => {
    page.lang = language
    if (session.state().language !== language) session.replace({ language })
    drawn.render(
      <App
        port={port}
        session={session}
        today={TODAY}
        theme={theme}
        host="excel"
        {...(startup && { startup })}
        {...(copies && { copies })}
      />,
    )
  }
  show(look)
  Promise.resolve(act?.(actingPerson(port, look.language))).then(
    () => (page.dataset.scene = 'ready'),
    (error: unknown) => (page.dataset.scene = `failed: ${String(error).slice(0, 2000)}`),
  )
  const selected = () => (port.selection === null ? null : `${port.selection.sheet}!${port.selection.address}`)
  return { names, selected, show }
}
