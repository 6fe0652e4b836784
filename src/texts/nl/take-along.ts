/** Words for taking a summary to other programs and papers. */
export const takeAlong = {
  heading: 'Meer met deze cijfers',
  paragraph: 'Alinea voor raad of bestuur',
  csv: 'Bewaar als CSV',
  json: 'Bewaar als JSON',
  working: 'De cijfers worden opgehaald …',
  fileName: 'samenvatting-social-return',
  saved: (file: string) => `Bewaard bij uw downloads: ${file}.`,
  text: 'Alinea',
  hint: 'Kijk de tekst na voor u haar gebruikt. Het cijfer, wat het betekent en wat niet meetelt staan erin.',
  copy: 'Kopieer de alinea',
  copied: 'De alinea is gekopieerd.',
  notCopied: 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer haar met Ctrl+C.',
}
