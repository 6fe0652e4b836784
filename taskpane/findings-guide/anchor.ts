import type { FindingCode } from '#findings'
import type { Language } from '#texts'

/** The page that comes with the add-in and lists every code. */
const PAGE = 'bevindingen.html'

export function findingAnchor(code: FindingCode, language: Language): string {
  return language === 'nl' ? code : `${code}-${language}`
}

/** Where a code is explained. */
export function findingAddress(code: FindingCode, language: Language): string {
  return `${PAGE}#${findingAnchor(code, language)}`
}
