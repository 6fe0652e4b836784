import { expectedTable, proposalOf, tableFiles, written } from '../../support/doctor-tables'

describe('tables of all kinds, beside what a careful person writes down from them', () => {
  it('are many', () => {
    expect(tableFiles().length).toBeGreaterThanOrEqual(40)
  })

  it.each(tableFiles())('$name', async (table) => {
    const expected = expectedTable(table.name)
    expect(written(expected.about, await proposalOf(table))).toEqual(expected)
  })
})
