import { cliTexts, formatsFor, type Language } from '#texts'
import type { Dated } from '#time'

/** "zonder datum", "vanaf 01-07-2023", "01-07-2023 t/m 31-12-2024". */
export function validity({ validFrom, validTo }: Dated, language: Language): string {
  const t = cliTexts(language).list
  const formats = formatsFor(language)
  if (validFrom === null) return t.undated
  return validTo === null
    ? t.from(formats.day(validFrom))
    : t.until({ from: formats.day(validFrom), to: formats.day(validTo) })
}
