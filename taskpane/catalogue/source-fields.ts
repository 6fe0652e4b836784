import { dayFromText, dutchDay, type IsoDay } from '#time'
import type { SourceRef } from '#sources'
import type { SettledSource } from './import-state'

/** Where a table was published, as a person types it. */
export interface SourceFields {
  readonly document: string
  readonly section: string
  readonly url: string
  readonly publishedOn: string
}

export function sourceFields({ document, section, url, publishedOn }: SourceRef): SourceFields {
  return { document, section, url: url ?? '', publishedOn: publishedOn === undefined ? '' : writtenDay(publishedOn) }
}

/** Which of them cannot be taken as they are. */
export function wrongIn({ document, section, url, publishedOn }: SourceFields): Record<keyof SourceFields, boolean> {
  return {
    document: document.trim() === '',
    section: section.trim() === '',
    url: url.trim() !== '' && !/^https?:\/\/[^\s]+$/.test(url.trim()),
    publishedOn: publishedOn.trim() !== '' && dayOrYear(publishedOn) === null,
  }
}

export function settledSource({ document, section, url, publishedOn }: SourceFields): SettledSource {
  return { document, section, url: url.trim() === '' ? null : url.trim(), publishedOn: dayOrYear(publishedOn) }
}

/** A day, or where the source gives no more a year. */
function dayOrYear(text: string): string | null {
  return /^(?:19|20)\d{2}$/.test(text.trim()) ? text.trim() : dayFromText(text)
}

function writtenDay(published: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(published) ? dutchDay(published as IsoDay) : published
}
