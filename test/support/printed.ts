import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The workbook as LibreOffice prints it, a PDF. */
export function printedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'sroi-afdruk-'))
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const asked = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'in.xlsx')]
    execFileSync('soffice', asked, { stdio: 'ignore', timeout: 240_000 })
    return new Uint8Array(readFileSync(join(folder, 'in.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many pages a PDF of LibreOffice has: it writes their objects in plain sight. */
export function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0
  )
}
