import type { DocumentProperties } from '#workbook'
import type { Check } from '../check'
import { withoutIdentityNumbers } from '../safe-text'

// Programs that sign for themselves.
const PROGRAMS =
  /^(?:openpyxl|xlsxwriter|apache poi|libreoffice.*|microsoft (?:excel|office user|office)|excel|python-.*|social return|unknown|user|admin|gebruiker|windows user|windows-gebruiker)$/i

/** What a file tells of its makers beside its cells. */
export type MetadataField = 'author' | 'last-author' | 'title' | 'manager' | 'path'

/** The properties of a file that tell who made it, and where it stood. */
export const privacyMetadata: Check = {
  codes: ['privacy-metadata'],
  stage: 'privacy',
  run(facts, out) {
    const fields = tellingProperties(facts.snapshot.properties)
    if (fields.length > 0) out.report('privacy-metadata', null, { fields: fields.join(',') })
  },
}

export function tellingProperties(properties: DocumentProperties): MetadataField[] {
  const { creator, lastModifiedBy, title, manager, path } = properties
  const isPerson = (name: string | undefined): boolean =>
    name !== undefined && name.trim() !== '' && !PROGRAMS.test(name.trim())
  return [
    ...(isPerson(creator) ? (['author'] as const) : []),
    ...(isPerson(lastModifiedBy) ? (['last-author'] as const) : []),
    ...(title !== undefined && withoutIdentityNumbers(title) !== title ? (['title'] as const) : []),
    ...(isPerson(manager) ? (['manager'] as const) : []),
    // A folder of a person's own machine bears that person's name.
    ...(path !== undefined && path !== '' ? (['path'] as const) : []),
  ]
}
