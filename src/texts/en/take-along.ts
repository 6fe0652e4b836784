import type { takeAlong as Dutch } from '../nl/take-along'

export const takeAlong: typeof Dutch = {
  heading: 'More with these figures',
  paragraph: 'Paragraph for council or board',
  csv: 'Save as CSV',
  json: 'Save as JSON',
  working: 'The figures are being fetched …',
  fileName: 'summary-social-return',
  saved: (file) => `Saved among your downloads: ${file}.`,
  text: 'Paragraph',
  hint: 'Read the text before you use it. It holds the figure, what it means and what does not count.',
  copy: 'Copy the paragraph',
  copied: 'The paragraph was copied.',
  notCopied: 'Copying does not work here. Select the text and copy it with Ctrl+C.',
}
