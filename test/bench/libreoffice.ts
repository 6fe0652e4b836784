import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What it does with formulas whose values are stored in the file: calculate them all, or take the values on trust. */
export type OnLoad = 'recalculate' | 'trust'

const MODES: Readonly<Record<OnLoad, number>> = { recalculate: 0, trust: 1 }

/** A LibreOffice of our own, with a profile for each way of loading. */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), 'sroi-bench-'))

  /** Null where there is no LibreOffice. */
  static here(): LibreOffice | null {
    try {
      execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 })
      return new LibreOffice()
    } catch {
      return null
    }
  }

  private constructor() {
    for (const [name, mode] of Object.entries(MODES)) {
      mkdirSync(join(this.folder, name, 'user'), { recursive: true })
      writeFileSync(join(this.folder, name, 'user', 'registrymodifications.xcu'), settings(mode))
    }
  }

  put(name: string, bytes: Uint8Array): void {
    writeFileSync(join(this.folder, `${name}.xlsx`), bytes)
  }

  /** Opens a file that was put, and writes its first sheet as text. Gives the milliseconds of processor time it took. */
  convert(name: string, onLoad: OnLoad): number {
    const profile = pathToFileURL(join(this.folder, onLoad)).href
    const args = ['--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):9,34,76,1']
    const program = 'soffice "$@" >/dev/null 2>&1; times'
    const said = execFileSync(
      'sh',
      [
        '-c',
        program,
        'sh',
        `-env:UserInstallation=${profile}`,
        ...args,
        '--outdir',
        this.folder,
        join(this.folder, `${name}.xlsx`),
      ],
      { encoding: 'utf8', timeout: 600_000 },
    )
    // The second line is what the programs took that the shell has started: user and system.
    return [...(said.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
      .map(([, minutes, seconds]) => Number(minutes) * 60_000 + Number(seconds) * 1000)
      .reduce((sum, one) => sum + one, 0)
  }

  /** One column of the sheet that was converted last, as numbers. */
  column(name: string, at: number): number[] {
    const text = readFileSync(join(this.folder, `${name}.csv`), 'utf8')
    return text
      .trimEnd()
      .split('\n')
      .map((line) => Number(line.split('\t')[at]))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

function settings(mode: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${String(mode)}</value></prop></item>
</oor:items>`
}
