/** The clipboard, where there is one: old hosts and pages without https have none, whatever the types say. */
export function clipboardHere(): Clipboard | undefined {
  return navigator.clipboard
}

/** Puts a text on the clipboard; false where there is none, or where the host keeps it from us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await clipboardHere()?.writeText(text)
    return clipboardHere() !== undefined
  } catch {
    return false
  }
}
