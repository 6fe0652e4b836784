/**
 * An example of each function as a file stores it, and what it gives: a value, or in words where it gives text or a table.
 * A test calculates them all.
 */
export const EXAMPLES = {
  SROI_APPLICABLE: { formula: 'SROI_APPLICABLE(100000,,,,"hengelo")', gives: true },
  SROI_REASON: {
    formula: 'SROI_REASON(250000,"diensten",24)',
    gives: { nl: 'de motivering voor het dossier', en: 'the reasoning for the procurement file' },
  },
  SROI_OBLIGATION: { formula: 'SROI_OBLIGATION(1000000,,,,2%)', gives: 20000 },
  SROI_BLOCK_VALUE: { formula: 'SROI_BLOCK_VALUE("1+12",0.5,12)', gives: 17500 },
  SROI_EXPLAIN: {
    formula: 'SROI_EXPLAIN("2",0.5,12)',
    gives: { nl: 'de uitleg bij 20000 euro', en: 'the explanation of 20000 euros' },
  },
  SROI_BLOCKS: {
    formula: 'SROI_BLOCKS("den-haag",DATE(2026,7,1))',
    gives: { nl: 'de hele tabel, met een kopregel', en: 'the whole table, with a header row' },
  },
  SROI_EXPECTED: {
    formula: 'SROI_EXPECTED(36500,DATE(2026,1,1),DATE(2026,12,31),DATE(2026,6,30))',
    gives: 18100,
  },
  SROI_JOBS: { formula: 'SROI_JOBS(663,DATE(2026,1,1),DATE(2026,12,30))', gives: 0.5 },
  SROI_PENALTY: { formula: 'SROI_PENALTY(50000,30000,"harlingen")', gives: 20000 },
}
