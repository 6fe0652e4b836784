/** Deeper than people keep their files, and enough to end. */
const DEEPEST = 8

/** The files that were dropped; of a folder those in it and below it. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const files = [...transfer.files]
  // Entries can only be asked for while the drop is being told; reading them can come later.
  const items = (transfer.items as DataTransferItemList | undefined) ?? []
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (!entries.some(({ isDirectory }) => isDirectory)) return files
  const found: File[] = []
  for (const entry of entries) await collect(entry, found, DEEPEST)
  return found
}

async function collect(entry: FileSystemEntry, into: File[], depth: number): Promise<void> {
  if (entry.isFile) {
    into.push(await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed)))
  } else if (entry.isDirectory && depth > 0) {
    const reader = (entry as FileSystemDirectoryEntry).createReader()
    // A folder gives its contents in portions, and an empty one at the end.
    for (;;) {
      const portion = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
      if (portion.length === 0) return
      for (const each of portion) await collect(each, into, depth - 1)
    }
  }
}
