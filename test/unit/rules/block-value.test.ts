import { exact } from '#money'
import { builtInRulebook, type BlockCatalogue } from '#rulebook'
import { blockValue } from '#rules'

const book = builtInRulebook()

/** "20000.00", "1250.00 (12 months)" or the reason why there is no amount. */
function value(block: string, quantity: string, months: string | null = null, catalogue = 'duoplus'): string {
  const found = book.catalogue(catalogue)
  if (found.kind !== 'found') throw new Error(`no catalogue ${catalogue}`)
  return valueIn(found.version, block, quantity, months)
}

function valueIn(catalogue: BlockCatalogue, block: string, quantity: string, months: string | null): string {
  const outcome = blockValue(
    { block, quantity: exact(quantity), months: months === null ? null : { exact: exact(months) } },
    catalogue,
  )
  if (!outcome.ok) return outcome.problem.code
  const counted = outcome.value.countedMonths
  return `${outcome.value.amount.toFixed(2)}${counted === null ? '' : ` over ${counted.toDecimalPlaces(4).toString()}`}`
}

describe('block value, DUOplus', () => {
  it.each<[string, string, string | null, string, string]>([
    // block | quantity | months | value | because
    ['2', '0.5', '12', '20000.00 over 12', 'half a job for a year'],
    ['3', '1', '6', '7500.00 over 6', 'half a year'],
    ['2', '1', null, '40000.00 over 12', 'no months given: a year'],
    ['1', '1', '18', '30000.00 over 12', '"1 fte, 1 jaar" counts 12 months'],
    ['5', '1', '24', '20000.00 over 24', '"2 Jaar" is a limit of 24 months'],
    ['5', '1', '36', '20000.00 over 24', 'and no more than that'],
    ['4', '1', '36', '90000.00 over 36', 'the duration of the indication is the limit'],
    ['10', '7.5', null, '750.00', 'hours, without travel time'],
    ['10', '7.5', '3', '750.00', 'months mean nothing to hours'],
    ['9', '1234.56', null, '1234.56', 'the invoice'],
    ['14-1', '20000', null, '2000.00', 'PSO level 1 is 10% of the labour component'],
    ['14-2', '20000', null, '5000.00', 'PSO level 2 is 25%'],
    ['15', '20000', null, '10000.00', 'PSO level 3 is 50%'],
    ['1+12', '1', '12', '35000.00 over 12', 'bonus on top of category A'],
    ['1+12', '0.5', '12', '17500.00 over 12', 'a bonus follows its base'],
    ['2+12+13', '1', '6', '25000.00 over 6', 'different bonuses add up'],
    ['4+13', '1', '24', '70000.00 over 24', 'and follow its counted months'],
    [' 1 + 12 ', '1', '12', '35000.00 over 12', 'spaces do not matter'],
    ['participatiewet <2JR', '1', '12', '40000.00 over 12', 'the published label'],
    [
      'Participatiewet >2jr + 56+ waarvan in participatiewet of doelgroepenregister',
      '1',
      '12',
      '35000.00 over 12',
      'a plus inside a label',
    ],
    ['1', '0', '12', '0.00 over 12', 'nothing is nothing'],
    ['1', '2.5', '12', '75000.00 over 12', 'more than 1 fte is allowed in a formula'],
    ['9', '-100', null, '-100.00', 'a correction'],
  ])('%s × %s for %s months is %s (%s)', (block, quantity, months, expected) => {
    expect(value(block, quantity, months)).toBe(expected)
  })

  it.each([
    ['12', 'bonus-without-base', 'a bonus alone'],
    ['5+12', 'bonus-not-allowed', 'WIA/WAO is category B'],
    ['3+12', 'bonus-not-allowed', '56+ is for Participatiewet and the register, not for WW'],
    ['1+12+12', 'bonus-twice', 'the same bonus twice'],
    ['1+2', 'several-bases', 'two bases'],
    ['14-1+14-2', 'several-bases', 'two discounts'],
    ['9+13', 'bonus-not-allowed', 'a bonus on an invoice'],
    ['BESCHUT', 'block-value-unknown', 'the cell is blank in the source'],
    ['PRAKTIJKLEREN', 'block-value-unknown', 'idem'],
    ['STAGE-VSO', 'block-value-unknown', 'idem'],
    ['BESCHUT+13', 'block-value-unknown', 'a bonus makes it no better known'],
    ['99', 'block-unknown', 'no such row'],
    ['PSO ladder 1 en 2 (6)', 'block-unknown', 'a label that two blocks share names neither'],
    ['1+', 'block-unknown', 'nothing behind the plus'],
    ['__proto__', 'block-unknown', 'no such row either'],
    ['1:factuur', 'block-unknown', 'no such alternative'],
  ])('%s is %s (%s)', (block, expected) => {
    expect(value(block, '1', '12')).toBe(expected)
  })

  it('a negative duration has no value', () => {
    expect(value('1', '1', '-1')).toBe('argument-negative')
  })
})

describe('block value, Harlingen', () => {
  const fte = (hours: number) => exact(hours).dividedBy(36).toString()
  it.each<[string, string, string | null, string, string]>([
    ['WIA/WAO', fte(12), '12', '11666.67 over 12', '12 of 36 hours'],
    ['WIA/WAO', fte(11), '12', '0.00 over 0', 'under the minimum of 12 hours'],
    ['WIA/WAO', '0.3333', '12', '11665.50 over 12', '11.9988 hours is 12.00 hours'],
    ['WIA/WAO', '0.3331', '12', '0.00 over 0', '11.99 hours is under the minimum'],
    ['PW>2', '0.5', '60', '80000.00 over 48', 'two work-years at half time are 48 months'],
    ['PW>2', '1', '60', '80000.00 over 24', 'two work-years at full time'],
    ['PW>2', '2', '60', '160000.00 over 24', 'two people, each two work-years'],
    ['BANENAFSPRAAK', '1', '60', '200000.00 over 60', 'counts without end'],
    ['WW>1+55P', '1', '12', '27500.00 over 12', 'age bonus'],
    ['WW>1+50P+55P', '1', '12', 'bonus-exclusive', 'the steps exclude each other'],
    ['WERKERVARING+50P', '1', '12', 'bonus-not-allowed', 'only on block a'],
    ['ww > 1', '1', '12', '20000.00 over 12', 'spaces and case'],
    ['SW', '4321.09', null, '4321.09', 'labour costs'],
    ['MAATWERK', '1000', null, '1000.00', 'the agreed amount'],
  ])('%s × %s for %s months is %s (%s)', (block, quantity, months, expected) => {
    expect(value(block, quantity, months, 'harlingen')).toBe(expected)
  })
})

describe('block value, Den Haag and Utrecht', () => {
  it.each([
    ['den-haag', 'WW', '1', '18', '20000.00 over 12'],
    ['den-haag', 'WIA', '1', '36', '60000.00 over 24'],
    ['den-haag', 'BANENAFSPRAAK', '1', '36', '150000.00 over 36'],
    ['den-haag', 'PW+55+', '1', '12', '50000.00 over 12'],
    ['den-haag', 'OPLEIDING', '1500', null, '1500.00'],
    ['den-haag', 'PW+OPLEIDING', '1', '12', 'bonus-not-allowed'],
    ['den-haag', 'PW+VSO-BAAN+IPS', '1', '12', '75000.00 over 12'],
    ['utrecht', '2', '1', '12', '40000.00 over 12'],
    ['utrecht', '6+8+9', '1', '12', '50000.00 over 12'],
    ['utrecht', '7+9', '1000', null, 'bonus-not-allowed'],
    ['utrecht', '12', '7.5', null, '750.00'],
    ['utrecht', '12:factuur', '812.5', null, '812.50'],
    ['utrecht', '2+50+', '1', '12', '45000.00 over 12'],
  ])('%s: %s × %s for %s months is %s', (catalogue, block, quantity, months, expected) => {
    expect(value(block, quantity, months, catalogue)).toBe(expected)
  })
})
