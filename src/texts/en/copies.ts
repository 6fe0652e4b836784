import type { copies as nl } from '../nl/copies'

const cells = (count: number): string => (count === 1 ? '1 cell' : `${String(count)} cells`)

/** Words for copies to share: without personal data, or without our formulas. */
export const copies: typeof nl = {
  title: 'Copy to share',
  intro: 'This workbook stays as it is. You get a copy as a file.',
  kinds: {
    clean: {
      name: 'Privacy-clean copy',
      about: 'Without the personal data that the check finds, in hidden places too. For whoever receives the file.',
      show: 'See what goes',
      make: 'Make the privacy-clean copy',
      file: 'privacy-clean',
      none: 'The check finds no personal data. No copy is needed.',
      made: 'The privacy-clean copy has been made.',
    },
    frozen: {
      name: 'Frozen copy',
      about: 'With the results of our formulas as fixed values. For people without Social return.',
      show: 'See what becomes fixed',
      make: 'Make the frozen copy',
      file: 'frozen',
      none: 'This workbook holds no formulas of Social return. No copy is needed.',
      made: 'The frozen copy has been made.',
    },
  },
  other: 'Another copy',
  working: 'One moment, we are reading the workbook.',
  changes: (count) => `${cells(count)} ${count === 1 ? 'changes' : 'change'} in the copy`,
  cells,
  showAll: (count: number) => `Show all ${cells(count)}`,
  more: (count) => `and ${String(count)} more`,
  reasons: {
    number: 'Citizen service numbers become a reference, such as K-001; the same number gets the same one everywhere',
    name: 'Names go; in a column of names comes a reference',
    birthdate: 'Dates of birth go',
    contact: 'Addresses, telephone numbers and e-mail addresses go',
    health: 'Texts about health go',
    repeated: 'What is repeated here goes too',
    comment: 'Comments go, with the names of who wrote them',
    formula: 'Formulas of Social return become their result',
  },
  beside: {
    'sheet-name': 'The number in the name of a sheet becomes a reference.',
    'defined-name': 'The number in a defined name becomes a reference.',
    properties: 'The data about the maker of the file go.',
    'own-tabs': 'An import that was begun goes, and so do reasons given for findings about people.',
  },
  careful:
    'The check does not see everything. Look through the copy before you share it; mind pictures and names in plain text.',
  left: (count) =>
    `The copy still has ${count === 1 ? '1 place' : `${String(count)} places`} with personal data. Check the copy and take them out there.`,
  downloaded: (file) => `You find it among your downloads: ${file}.`,
  opened: 'It opened in a new window. Save it there, apart from this workbook.',
  outdated:
    'This Excel cannot make a copy. Open the workbook on the preview page of Social return, or ask your administrator for a newer Excel.',
  leftOut: '[left out]',
  note: {
    tab: 'SROI Bevroren kopie',
    title: 'Frozen copy',
    made: (p) =>
      `Made on ${p.day} with Social return ${p.version}. ${p.formulas === 1 ? '1 formula of Social return was' : `${String(p.formulas)} formulas of Social return were`} replaced by the result of that day.`,
    stays: 'Other formulas go on calculating. When you change data, the fixed amounts do not follow.',
    source: 'Do you want to calculate again? Then use the original workbook, with Social return in Excel.',
  },
  cli: {
    clean: (p) =>
      `Made: ${p.out}. ${p.cells === 0 ? 'The check finds no personal data in the cells.' : `Personal data was taken out of ${cells(p.cells)}.`}`,
    frozen: (p) =>
      `Made: ${p.out}. ${p.cells === 0 ? 'It held no formulas of Social return.' : `${cells(p.cells)} with a fixed value.`}`,
    outNeeded: (example) => `Say with --out where the copy should go, for example --out ${example}.xlsx.`,
  },
}
