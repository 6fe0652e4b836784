import { formatsFor } from '../format'
import type { catalogueFile as Dutch } from '../nl/catalogue-file'

const { count } = formatsFor('en')

export const catalogueFile: typeof Dutch = {
  export: {
    title: 'Catalogue as a file',
    why: 'Keep the catalogue as a file, or hand it to a colleague. The source cells and your answers come along.',
    download: 'Download the file',
    started: (name) => `${name} is ready. No file? Then copy the text.`,
    copy: 'Copy the text',
    copied: 'The text is copied. Paste it in a file whose name ends in .json.',
    text: (name) => `Contents of ${name}`,
    textHint: 'Copy this text where downloading does not work.',
  },
  import: {
    title: 'Open a saved catalogue',
    intro: 'Choose a catalogue that was saved as a file before. A table of your authority is imported from the list.',
    file: 'File with the catalogue',
    choose: 'Choose a file',
    drop: 'or drag it here',
    kinds: 'A .json file of this add-in, 20 MB at most. The file stays on your computer.',
    reading: 'Reading the file …',
    notJson: 'This is not a saved catalogue. Choose a .json file that was made with this add-in.',
    tooLarge: 'This file is larger than 20 MB. Choose the file of one catalogue.',
    problems: (n) => `${count(n, 'thing is', 'things are')} wrong in this file`,
    problemsWhy: 'Nothing has changed. Ask for a new file, or mend this one.',
    other: 'Choose another file',
    blocks: (n) => count(n, 'block', 'blocks'),
    versus: 'Compared with the version you have',
    keepWhy:
      'Keeping puts the catalogue in this workbook. No contract goes by it of itself, save those that name this catalogue without a version.',
    confirm: 'Keep it',
    working: 'Keeping the catalogue …',
  },
  kept: {
    given: (label) => `${label} is in this workbook`,
    known: (label) => `${label} was in this workbook already`,
    renamed: (ref) =>
      `This workbook has another table with this name and version. So this one is called ${ref}; the other has not changed.`,
    inFormulas: (ref) => `In formulas and in the column Catalogus you write ${ref}.`,
    toList: 'To the list of catalogues',
  },
}
