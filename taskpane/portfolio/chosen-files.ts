import { withoutIdentityNumbers } from '#checks'

/** A file that a person picked. */
export interface ChosenFile {
  readonly file: File
  /** What a browser tells of it without reading it: two with the same mark are one file. */
  readonly mark: string
  /** Its name without a number that could be somebody's. */
  readonly name: string
}

export interface Added {
  readonly files: readonly ChosenFile[]
  /** Picked again, and so left where they are. */
  readonly alreadyThere: number
  readonly wrongKind: number
}

/** The files there were, and those of `picked` that are workbooks and not there yet. */
export function withPicked(files: readonly ChosenFile[], picked: readonly File[]): Added {
  // What Excel keeps beside an open workbook is nobody's file.
  const visible = picked.filter(({ name }) => !/^[~.]/.test(name))
  const workbooks = visible.filter(({ name }) => /\.xlsx$/i.test(name))
  const known = new Set(files.map(({ mark }) => mark))
  const fresh: ChosenFile[] = []
  for (const file of workbooks) {
    const mark = markOf(file)
    if (known.has(mark)) continue
    known.add(mark)
    fresh.push({ file, mark, name: withoutIdentityNumbers(file.name) })
  }
  return {
    files: [...files, ...fresh.sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }))],
    alreadyThere: workbooks.length - fresh.length,
    wrongKind: visible.length - workbooks.length,
  }
}

function markOf({ name, size, lastModified }: File): string {
  return `${String(size)} ${String(lastModified)} ${name}`
}
