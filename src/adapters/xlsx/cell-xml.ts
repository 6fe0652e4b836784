import { a1, type CellValue } from '#workbook'
import { escapeCellText } from './cell-text'
import { escapeAttribute, escapeText } from './xml-text'

/** What a cell can hold; Excel calls a file with more damaged. */
const LONGEST_TEXT = 32_767

/** Content of a cell element, ready to be wrapped: its type attribute and the elements inside. */
export interface CellBody {
  readonly type: string
  readonly inside: string
}

/**
 * A constant. Texts are written inline: nothing that looks like a formula can ever become one, and the shared texts
 * of the file stay as they are.
 * @param prefix "x:" where the part writes its elements with one
 */
export function constantBody(value: CellValue, prefix = ''): CellBody {
  if (value === null) return { type: '', inside: '' }
  if (typeof value === 'string') {
    const fitting = escapeText(escapeCellText(value.slice(0, LONGEST_TEXT)))
    const text = `<${prefix}t xml:space="preserve">${fitting}</${prefix}t>`
    return { type: 'inlineStr', inside: `<${prefix}is>${text}</${prefix}is>` }
  }
  return resultBody(value, prefix)
}

/** The stored result of a formula; nothing where there is none. */
export function resultBody(value: CellValue, prefix = ''): CellBody {
  if (value === null) return { type: '', inside: '' }
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`
  if (typeof value === 'string') return { type: 'str', inside: v(escapeText(escapeCellText(value))) }
  if (typeof value === 'boolean') return { type: 'b', inside: v(value ? '1' : '0') }
  if (typeof value === 'object') return { type: 'e', inside: v(storedError(value.error)) }
  return Number.isFinite(value) ? { type: '', inside: v(String(value)) } : { type: 'e', inside: v('#NUM!') }
}

/** A formula as the file holds it. @param range the cells an array formula fills, "B2:B9" */
export function formulaElement(stored: string, range: string | undefined, prefix = ''): string {
  const array = range === undefined ? '' : ` t="array" ref="${range}"`
  return `<${prefix}f${array}>${escapeText(stored)}</${prefix}f>`
}

/** A whole cell element. */
export function cellElement(row: number, column: number, style: number, body: CellBody, prefix = ''): string {
  const attributes = `r="${a1(row, column)}"${style > 0 ? ` s="${String(style)}"` : ''}${typeAttribute(body)}`
  return body.inside === '' ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${body.inside}</${prefix}c>`
}

export function typeAttribute(body: CellBody): string {
  return body.type === '' ? '' : ` t="${escapeAttribute(body.type)}"`
}

// Files know these as a value beside the sheet only; #VALUE! and #N/A say the same to older programs.
function storedError(error: string): string {
  if (error === '#SPILL!' || error === '#CALC!') return '#VALUE!'
  return error === '#BUSY!' ? '#N/A' : error
}
