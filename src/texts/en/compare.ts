import type { CompareTexts } from '../compare-texts'
import { formatsFor } from '../format'

const { list, number } = formatsFor('en')

const time = (months: number): string => {
  if (months >= 12 && months % 12 === 0) return months === 12 ? '1 year' : `${number(months / 12)} years`
  return months === 1 ? '1 month' : `${number(months)} months`
}

export const compare: CompareTexts = {
  title: 'Compare regions',
  intro:
    'What does the same placement count for in each catalogue we know? Choose whom you place, how many fte and how long.',
  subject: {
    PW: 'Participatiewet (social assistance)',
    WW: 'WW (unemployment benefit)',
    WIA: 'WIA (incapacity benefit)',
    WAO: 'WAO (older incapacity benefit)',
    IOAW: 'IOAW or IOAZ',
    ANW: 'Anw (survivors’ benefit)',
    WAJONG: 'Wajong (young disabled people)',
    BANENAFSPRAAK: 'Banenafspraak (target group register)',
    BESCHUT: 'Sheltered work (beschut werk)',
    SW: 'Wsw (sheltered employment)',
    NUG: 'No benefit (nug)',
    STATUSHOUDER: 'Refugee with a permit',
    STARTKWAL: 'No basic qualification',
    DETENTIE: 'From detention',
    PRAKTIJKLEREN: 'Practical learning (praktijkleren)',
    BBL: 'BBL (apprenticeship)',
    BOL: 'BOL (school-based training)',
    VSO: 'Special or practical education (vso, pro)',
    STAGE: 'Traineeship (stage)',
    WERKERVARING: 'Work experience place',
    PROEFPLAATSING: 'Trial placement',
    IPS: 'IPS (individual placement and support)',
    LKS: 'Wage-cost subsidy',
    ACTIVITEIT: 'Activity (mvo, hours)',
    OPLEIDING: 'Training cost',
    VAST: 'Permanent contract',
    BIJZONDER: 'Special target group',
    SPONSORING: 'Sponsoring',
    PSO: 'PSO certificate',
    MAATWERK: 'Custom work (maatwerk)',
  },
  benefit: ({ min, minIncluded, max, maxIncluded }) => {
    if (min !== null && min === max) return `exactly ${time(min)}`
    const from = min === null ? null : `${minIncluded ? 'at least' : 'longer than'} ${time(min)}`
    const to = max === null ? null : `${maxIncluded ? 'at most' : 'shorter than'} ${time(max)}`
    return [from, to].filter((part) => part !== null).join(' and ')
  },
  age: (age) => `${number(age)} years or older`,
  levels: (levels) => `level ${list(levels.map(String))}`,
  term: { new: 'new contract', existing: 'existing contract' },
  inLabel: (words) => `rows with "${words}"`,
  form: {
    group: 'Whom do you place?',
    groupHint: 'For example WIA, Participatiewet > 2 jaar, WIA + 55, or a code from your catalogue.',
    known: 'Known groups',
    choose: 'Choose a group',
    fte: 'Fte',
    months: 'Months',
    show: 'Compare',
    wordMissing: 'Fill in whom you place, for example WIA.',
    fteWrong: 'Fill in a number above 0, for example 0.5.',
    monthsWrong: 'Fill in a number of months above 0, for example 12.',
  },
  placement: ({ group, fte, months, single }) => `${group}: ${fte} fte, ${months} ${single ? 'month' : 'months'}`,
  range: ({ lowest, highest }) => `From ${lowest} to ${highest}, depending on the catalogue.`,
  same: (amount) => `${amount} in every catalogue with an amount for this placement.`,
  noAmount: 'None of the catalogues gives an amount per fte for this. Below is what they do say.',
  noRows: 'None of the catalogues has a row for this group.',
  readIn: ({ code, label, catalogue }) => `In ${catalogue}, "${code}" is: ${label}.`,
  corrected: ({ written, meant }) => `"${written}" was read as "${meant}".`,
  unread: (words) => `Not understood and therefore left out: ${words}.`,
  unknown: ({ word, nearest }) =>
    `"${word}" is not a group we know.${nearest === null ? '' : ` Did you mean "${nearest}"?`} Name a group, for example WIA or banenafspraak, or a code from a catalogue.`,
  hoursDiffer:
    'One fte is not the same number of hours a week everywhere; each catalogue shows its norm. We do not convert.',
  hours: (hours) => (hours === null ? 'full-time: hours unknown' : `full-time: ${number(hours)} hours`),
  own: 'this workbook',
  chosen: 'your choice',
  now: 'in force now',
  validity: { 'not-yet': 'This version is not yet in force.', ended: 'This version is no longer in force.' },
  noRow: 'No row for this group.',
  custom: (code) => `There is ${code}, though: you agree on its value.`,
  open: ({ question, chosenReading }) => `Open in the source: ${question} Reading chosen: ${chosenReading}`,
  without: (what) => `Nothing here for: ${what}.`,
  withoutAge: (fromAge) =>
    fromAge === null ? 'There is no bonus for age here.' : `The bonus for age starts at ${number(fromAge)} years here.`,
  fit: {
    countedAs: (groups) => `not named; counts as ${groups}`,
    also: (groups) => `also: ${groups}`,
    onlyFor: (groups) => `only: ${groups}`,
    condition: (words) => `condition: ${words}`,
    fromAge: (age) => `only from ${number(age)} years`,
  },
  counted: ({ counted, months }) => `counts ${counted} of the ${months} months`,
  reason: {
    bonus: 'A bonus counts only on top of another block. Name the group too, for example "WIA + 55".',
    unit: (value) => `Does not count per fte and month: ${value}.`,
  },
  row: ({ catalogue, cell, published }) => `${catalogue}, cell ${cell}${published === '' ? '' : `: "${published}"`}.`,
  source: ({ document, section, day }) => `Source: ${document}, ${section}, checked on ${day}.`,
  difference: {
    more: ({ amount, than }) => `${amount} more than ${than}`,
    less: ({ amount, than }) => `${amount} less than ${than}`,
    equal: (than) => `the same as ${than}`,
  },
  why: 'Why this amount?',
  whyNot: 'Why no amount?',
  whyOf: ({ row, catalogue }) => `${row}, ${catalogue}`,
  copy: 'Copy as a table',
  copied: 'Copied. Paste it into a sheet.',
  columns: ['Catalogue', 'Version', 'Full-time hours', 'Code', 'Block', 'Amount', 'Months counted', 'Remark'],
}
