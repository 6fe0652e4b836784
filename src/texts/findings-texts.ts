import type { Finding, FindingCode, FindingParams, Place, Severity } from '#findings'
import { findings as en } from './en/findings'
import type { Language } from './language'
import { findings as nl } from './nl/findings'

/** The words of every finding in one language; a code without title or sentence is a type error. */
export interface FindingWords {
  readonly titles: Readonly<Record<FindingCode, string>>
  /** What stands there, what should, what to do now. `at` is where it is, or null for the workbook as a whole. */
  readonly sentences: { readonly [C in FindingCode]: (params: FindingParams[C], at: Place | null) => string }
  readonly severities: Readonly<Record<Severity, string>>
}

export interface FindingTexts {
  /** Name of a group of findings: "Uren of fte ontbreken". */
  title(code: FindingCode): string
  sentence(finding: Finding): string
  /** Blokkerend, Controleren, Tip. */
  severity(severity: Severity): string
}

/** The words of findings in a language. */
export function findingTexts(language: Language): FindingTexts {
  return language === 'en' ? ENGLISH : DUTCH
}

function textsOf(words: FindingWords): FindingTexts {
  return {
    title: (code) => words.titles[code],
    sentence: (found) => {
      const write = words.sentences[found.code] as (params: Finding['params'], at: Place | null) => string
      return write(found.params, found.at)
    },
    severity: (severity) => words.severities[severity],
  }
}

const DUTCH = textsOf(nl)
const ENGLISH = textsOf(en)
