import { withoutIdentityNumbers } from '#checks'

const BYTE_ORDER_MARK = '\ufeff'

/**
 * Lines of fields as a file for a spreadsheet or another program. Semicolons and a byte order mark, so that a Dutch
 * Excel and LibreOffice open it right.
 */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map((fields) => `${fields.map(quotedField).join(';')}\r\n`).join('')
}

/** A text on one line without anybody's number; one that begins as a formula gets an apostrophe, as one would type it. */
export function csvText(value: string | null): string {
  const plain = withoutIdentityNumbers((value ?? '').replace(/\s+/g, ' ').trim())
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain
}

function quotedField(field: string): string {
  return /[";\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
