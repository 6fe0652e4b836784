import type { Language } from '#texts'

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** "09:41", the time on the wall. */
export function timeText(moment: Date, language: Language): string {
  return moment.toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' })
}

/** The time on the wall, for saying when something was done. Never part of a calculation. */
export function now(): Date {
  return new Date()
}
