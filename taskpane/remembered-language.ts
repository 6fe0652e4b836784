import { LANGUAGES, type Language } from '#texts'

const KEY = 'social-return.language'

/** The language this person chose in the pane before; null where none was, or where the browser keeps nothing. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY)
    return LANGUAGES.find((language) => language === kept) ?? null
  } catch {
    return null
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // Then Office's own language holds again next time.
  }
}
