export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a text to the browser as a file to keep. A host that allows no downloads does nothing, and says nothing. */
export function downloadText(text: string, name: string, type = 'application/json'): void {
  downloadBlob(new Blob([text], { type }), name)
}

/** The same for the bytes of a file. */
export function downloadFile(bytes: Uint8Array, name: string, type: string): void {
  downloadBlob(new Blob([bytes.slice()], { type }), name)
}

function downloadBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
