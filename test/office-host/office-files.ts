import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'

/** Where Excel's pages get office.js from. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/'

const dist = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist')

/** A file of the unmodified office.js, asked for by its address; the client asks with capitals, the files have none. */
export function officeFile(url: string): string | null {
  const path = join(dist, url.replace(OFFICE_CDN, '').split('?')[0]?.toLowerCase() ?? '')
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
