import type { SheetModel } from '../model/sheet-model'
import { HostObject } from '../wire/host-object'

const PAGE = [
  'orientation',
  'zoom',
  'paperSize',
  'printOrder',
  'printGridlines',
  'printHeadings',
  'centerHorizontally',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
]
const HEADER_FOOTER = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter']

export function pageLayoutObject(sheet: SheetModel): HostObject {
  const remember = (name: string) => (value: unknown) => {
    sheet.page.set(name, value)
  }
  return new HostObject('PageLayout', {
    ...bag(sheet, '', PAGE),
    to: {
      headersFooters: () =>
        new HostObject('HeaderFooterGroup', {
          to: {
            defaultForAllPages: () => new HostObject('HeaderFooter', bag(sheet, 'header.', HEADER_FOOTER)),
          },
        }),
    },
    call: {
      setPrintTitleRows: remember('printTitleRows'),
      setPrintTitleColumns: remember('printTitleColumns'),
      setPrintArea: remember('printArea'),
      setPrintMargins: (_unit: string, margins: unknown) => sheet.page.set('margins', margins),
    },
  })
}

function bag(sheet: SheetModel, prefix: string, names: readonly string[]) {
  return {
    get: Object.fromEntries(names.map((name) => [name, () => sheet.page.get(prefix + name) ?? null])),
    set: Object.fromEntries(names.map((name) => [name, (value: unknown) => sheet.page.set(prefix + name, value)])),
  }
}
