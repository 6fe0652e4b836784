/** Labels may hold line ends; in a sentence or a cell they stand on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
