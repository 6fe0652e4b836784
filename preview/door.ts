import type { PaneTheme } from '#taskpane'
import { type Language, languageFor } from '#texts'
import { dayFromText, type IsoDay, isoDay } from '#time'

/** What the page's address and the browser say about how to open. */
export interface Door {
  readonly language: Language
  readonly theme: PaneTheme
  readonly today: IsoDay
}

interface Browser {
  /** Query part of the address: "?lang=nl&theme=dark&today=2026-11-21" */
  readonly search: string
  readonly language: string
  readonly prefersDark: boolean
  readonly forcedColors: boolean
  readonly now: Date
}

/** The address wins over the browser; what neither says is Dutch, light and the day of today. */
export function doorFrom({ search, language, prefersDark, forcedColors, now }: Browser): Door {
  const asked = new URLSearchParams(search)
  const day = dayFromText(asked.get('today') ?? '')
  return {
    language: languageFor(asked.get('lang') ?? language),
    theme: themeFrom(asked.get('theme'), prefersDark, forcedColors),
    today: day ?? (isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) as IsoDay),
  }
}

function themeFrom(asked: string | null, prefersDark: boolean, forcedColors: boolean): PaneTheme {
  if (asked === 'dark' || asked === 'light' || asked === 'contrast') return asked
  if (forcedColors) return 'contrast'
  return prefersDark ? 'dark' : 'light'
}
