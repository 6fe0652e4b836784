const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a file to the person's browser to keep. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
