/** The clipboard, where there is one: old hosts and pages without https have none, whatever the types say. */
export function clipboardHere(): Clipboard | undefined {
  return navigator.clipboard
}
