import type { ReceiptTexts } from '../receipt-texts'

export const receipt: ReceiptTexts = {
  stale: '⚠ Out of date: the data were changed after this tab was made. Make the summary again.',
}
