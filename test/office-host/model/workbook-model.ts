import { HostError } from '../wire/host-error'
import { type Area, addressOf, areaFrom } from './area'
import { SheetModel } from './sheet-model'

/** A defined name. It refers to a place in a sheet, and follows that sheet's name; or to a formula that says so itself. */
export interface ModelName {
  readonly name: string
  visible: boolean
  comment: string
  place: { readonly sheet: string; readonly area: Area } | null
  formula: string
}

/** The workbook that Excel has open. */
export class WorkbookModel {
  name = 'Map1.xlsx'
  /** Looked at only: as on the web, nothing in it may change. */
  readOnly = false
  /** Days are counted from 1904. */
  date1904 = false
  /** The structure: no sheet may be added, removed, renamed, hidden. */
  isProtected = false
  author = ''
  lastAuthor = ''
  title = ''
  sheets: SheetModel[] = []
  names: ModelName[] = []
  readonly settings = new Map<string, unknown>()
  /** `isSeveral`: ranges apart, of which `area` is the last. */
  selection: { sheet: string; area: Area; isSeveral?: true } = {
    sheet: '',
    area: { top: 1, left: 1, bottom: 1, right: 1 },
  }
  calculationMode = 'Automatic'
  /** Told when sheets or names change. */
  onAltered: () => void = () => undefined
  /** Counts what was made, for ids. */
  madeSoFar = 0

  sheetById(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id)
  }

  sheetNamed(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase()
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? this.sheetById(name)
  }

  addSheet(name: string | null): SheetModel {
    this.refuseWhereProtected('WorksheetCollection.add')
    const chosen = name ?? this.freeName()
    this.refuseName(chosen, 'WorksheetCollection.add')
    const sheet = new SheetModel(this.nextId(), chosen, () => this.readOnly)
    this.sheets.push(sheet)
    if (this.selection.sheet === '') this.selection = { ...this.selection, sheet: sheet.id }
    return sheet
  }

  removeSheet(sheet: SheetModel): void {
    this.refuseWhereProtected('Worksheet.delete')
    this.refuseLastVisible(sheet, 'Worksheet.delete')
    this.sheets = this.sheets.filter((one) => one !== sheet)
    for (const name of this.names) {
      if (name.place?.sheet !== sheet.id) continue
      name.place = null
      name.formula = '=#REF!$A$1'
    }
    if (this.selection.sheet === sheet.id)
      this.selection = { sheet: this.sheets[0]?.id ?? '', area: { top: 1, left: 1, bottom: 1, right: 1 } }
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.refuseWhereProtected('Worksheet.name')
    if (sheet.name.toLowerCase() !== name.toLowerCase()) this.refuseName(name, 'Worksheet.name')
    sheet.name = name
  }

  showSheet(sheet: SheetModel, visibility: string): void {
    if (sheet.visibility === visibility) return
    this.refuseWhereProtected('Worksheet.visibility')
    if (visibility !== 'Visible') this.refuseLastVisible(sheet, 'Worksheet.visibility')
    sheet.visibility = visibility
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.refuseWhereProtected('Worksheet.position')
    const others = this.sheets.filter((one) => one !== sheet)
    if (position < 0 || position > others.length) throw new HostError('InvalidArgument', 'Worksheet.position')
    others.splice(position, 0, sheet)
    this.sheets = others
  }

  nameNamed(name: string): ModelName | undefined {
    const wanted = name.toLowerCase()
    return this.names.find((one) => one.name.toLowerCase() === wanted)
  }

  addName(name: string, refersTo: string): ModelName {
    if (this.readOnly) throw new HostError('AccessDenied', 'NamedItemCollection.add')
    this.onAltered()
    if (this.nameNamed(name) !== undefined) throw new HostError('ItemAlreadyExists', 'NamedItemCollection.add')
    if (!/^[A-Za-z_\\][\w.\\]*$/.test(name)) throw new HostError('InvalidArgument', 'NamedItemCollection.add')
    const made: ModelName = { name, visible: true, comment: '', place: this.placeOf(refersTo), formula: refersTo }
    this.names.push(made)
    return made
  }

  formulaOf(name: ModelName): string {
    const sheet = name.place === null ? undefined : this.sheetById(name.place.sheet)
    if (name.place === null || sheet === undefined) return name.formula
    const { area } = name.place
    const absolute = addressOf(sheet.name, area).replace(/([A-Z]+)(\d+)(?=$|:)/g, '$$$1$$$2')
    return `=${absolute}`
  }

  tableNamed(name: string) {
    const wanted = name.toLowerCase()
    return this.sheets.flatMap((sheet) => sheet.tables).find((table) => table.name.toLowerCase() === wanted)
  }

  nextId(): string {
    this.madeSoFar += 1
    return `{00000000-0000-4000-8000-${String(this.madeSoFar).padStart(12, '0')}}`
  }

  private placeOf(refersTo: string): ModelName['place'] {
    const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(refersTo)
    const sheet = this.sheetNamed((match?.[1] ?? match?.[2] ?? '').replaceAll("''", "'"))
    if (match?.[3] === undefined || sheet === undefined) return null
    return { sheet: sheet.id, area: areaFrom(match[3], 'NamedItemCollection.add') }
  }

  private freeName(): string {
    let at = this.sheets.length + 1
    while (this.sheetNamed(`Blad${at}`) !== undefined) at += 1
    return `Blad${at}`
  }

  private refuseName(name: string, location: string): void {
    if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$|^history$/i.test(name))
      throw new HostError('InvalidArgument', location)
    if (this.sheetNamed(name) !== undefined) throw new HostError('ItemAlreadyExists', location)
  }

  private refuseWhereProtected(location: string): void {
    if (this.isProtected || this.readOnly) throw new HostError('AccessDenied', location)
    this.onAltered()
  }

  private refuseLastVisible(sheet: SheetModel, location: string): void {
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible')
    if (others.length === 0) throw new HostError('InvalidOperation', location)
  }
}
