import { MemoryWorkbook } from '#adapters/memory'
import { headersInRange } from '#use-cases'
import { findTables, type HeaderMapping, type SheetSnapshot } from '#workbook'

/** What each header of a row is read as; null where it is not. */
async function read(headers: readonly string[], mapping: HeaderMapping = {}): Promise<(string | null)[]> {
  const workbook = await MemoryWorkbook.of({ Rapport: [headers, headers.map(() => 1)] }).read()
  const columns = findTables(workbook, mapping)[0]?.shape.columns ?? {}
  return headers.map((_, at) => Object.entries(columns).find(([, place]) => place.column === at + 1)?.[0] ?? null)
}

describe('headers as other people write them', () => {
  it('contracts', async () => {
    const headers = [
      'Contractkenmerk',
      'Peildatum',
      'Start',
      'Einde',
      'Opdrachtsom (excl. btw)',
      'Verplicht %',
      'Verplichting in €',
    ]
    expect(await read(headers)).toEqual(['kenmerk', 'awardedOn', 'start', 'end', 'value', 'percentage', 'obligation'])
  })

  it('what was done in a quarter', async () => {
    const headers = [
      'Contractnr.',
      'Rapportageperiode',
      'Bouwblok / categorie',
      'Datum start plaatsing',
      'Einddatum plaatsing',
      'Deeltijdfactor / fte',
      'Factuurbedrag ex BTW',
      'Waarde social return',
      'Hoofd-/onderaannemer',
      'Bewijsstatus',
    ]
    expect(await read(headers)).toEqual([
      'contract',
      'quarter',
      'block',
      'start',
      'end',
      'fte',
      'amount',
      'claimed',
      'performedBy',
      'evidence',
    ])
  })

  it('a header that a person left aside is read as nothing, and as nothing unknown either', async () => {
    const headers = ['Opdracht', 'Kwartaal', 'Bouwblok', 'Fte', 'Waarde']
    expect(await read(headers)).toEqual(['contract', 'quarter', 'block', 'fte', 'claimed'])
    const mapping = { contributions: { Waarde: '' } }
    expect(await read(headers, mapping)).toEqual(['contract', 'quarter', 'block', 'fte', null])
    const workbook = await MemoryWorkbook.of({ Rapport: [headers, headers.map(() => 1)] }).read()
    expect(findTables(workbook, mapping)[0]).toMatchObject({ unmapped: [], ignored: [{ header: 'Waarde', column: 5 }] })
  })
})

describe('the headers of a table that a person points at', () => {
  it('are read as they will be once confirmed: our own name goes before another word for it', async () => {
    const headers = ['Kenmerk', 'Opdracht', 'Kwartaal', 'Bouwblok', 'Fte']
    const workbook = await MemoryWorkbook.of({ Rapport: [headers, headers.map(() => 1)] }).read()
    const sheet = workbook.sheets[0] as SheetSnapshot
    const pointed = headersInRange(sheet, { top: 1, left: 1, bottom: 2, right: 5 }, 'contributions')
    expect(pointed.columns.map(({ columnId }) => columnId)).toEqual(await read(headers))
  })
})
