import './page.css'
import { createRoot } from 'react-dom/client'
import { type PaneTheme, tameFocusGuards } from '#taskpane'
import type { Language } from '#texts'
import { doorFrom } from './door'
import { PreviewApp, type Source } from './PreviewApp'

const SAMPLE = 'duoplus-2026.xlsx'

const door = doorFrom({
  search: window.location.search,
  language: navigator.language,
  prefersDark: window.matchMedia('(prefers-color-scheme: dark)').matches,
  forcedColors: window.matchMedia('(forced-colors: active)').matches,
  now: new Date(),
})

// Asked for at once, so that the file, the formulas and the grid come in beside the page itself.
const opener = import('./open-workbook')
const grid = import('./sheet/SheetGrid')
const firstSample = fetchSample()
firstSample.catch(() => undefined)
grid.catch(() => undefined)
import('./frame/MoreMenu').catch(() => undefined)

let first: Promise<Uint8Array> | null = firstSample
const sample: Source = {
  name: SAMPLE,
  bytes() {
    const bytes = first ?? fetchSample()
    first = null
    return bytes
  },
}

async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch(`samples/${SAMPLE}`)
  if (!answer.ok) throw new Error(`sample answers ${String(answer.status)}`)
  return new Uint8Array(await answer.arrayBuffer())
}

async function openWorkbook(source: Source, language: Language) {
  const [bytes, { openWorkbook: open }] = await Promise.all([source.bytes(), opener])
  return open(bytes, source.name, { language, today: door.today })
}

function remember(language: Language, theme: PaneTheme): void {
  const address = new URL(window.location.href)
  address.searchParams.set('lang', language)
  address.searchParams.set('theme', theme)
  window.history.replaceState(null, '', address)
}

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
tameFocusGuards(document.body)
createRoot(root).render(<PreviewApp {...{ door, sample, openWorkbook, remember }} />)
