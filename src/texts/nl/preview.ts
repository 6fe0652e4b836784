import { formatsFor } from '../format'

const { number } = formatsFor('nl')

export const preview = {
  pageTitle: (file: string | null) => (file === null ? 'Social return' : `${file} – Social return`),
  appName: 'Social return',
  unsaved: 'Niet opgeslagen wijzigingen',
  open: 'Openen',
  openHint: 'Een Excel-bestand (.xlsx) van uw computer openen',
  sample: 'Voorbeeld',
  sampleHint: 'De voorbeeldwerkmap opnieuw openen',
  save: 'Opslaan',
  saveHint: 'De werkmap als .xlsx-bestand downloaden',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw uitvoeren',
  more: 'Meer',
  otherLanguage: 'English',
  otherLanguageTag: 'en',
  darkTheme: 'Donkere weergave',
  lightTheme: 'Lichte weergave',
  toolbar: 'Werkmap',
  view: 'Beeld',
  sheetView: 'Werkblad',
  paneView: 'Taakvenster',
  sheets: 'Tabbladen',
  grid: (sheet: string) => `Cellen van tabblad ${sheet}`,
  /** Van een grafiek: de titel en wat erin te zien is; allebei kunnen ze leeg zijn. */
  chart: (title: string, description: string) =>
    ['Grafiek', title, description].filter((part) => part !== '').join('. '),
  gridHint:
    'Enter of F2 bewerkt de cel. Shift met een pijltje selecteert meer cellen, Delete maakt ze leeg, Tab verlaat het blad.',
  rangeSelected: (range: string) => `${range} geselecteerd`,
  tooManyCells: (most: number) => `Dit zijn te veel cellen voor één keer. Neem er hooguit ${number(most)} tegelijk.`,
  marks: 'Bevindingen in het blad',
  marksHint: 'Bevindingen in het blad tonen of verbergen. In uw bestand komt er niets van.',
  pane: 'Taakvenster Social return',
  rowNumber: 'Rij',
  nameBox: 'Adres van de cel',
  nameBoxHint: 'Typ een adres, bijvoorbeeld F14, en druk op Enter',
  noSuchPlace: (address: string) => `„${address}” is geen cel van deze werkmap. Een adres ziet er zo uit: F14.`,
  content: (address: string) => `Inhoud van cel ${address}`,
  editing: (address: string) => `Cel ${address} bewerken`,
  spilled: (address: string) => `Deze waarde komt uit de formule in ${address}. Wijzig de formule daar.`,
  linkTo: (target: string) => `Enter of klik: ga naar ${target}`,
  formulaUnreadable: (text: string) =>
    `„${text}” is geen formule die we kunnen lezen, dus de cel is gebleven zoals die was. Kijk of elk haakje en elk aanhalingsteken weer sluit.`,
  notCalculated:
    'Deze formule kunnen we hier niet uitrekenen. Kijk of de naam van de functie goed is gespeld. Klopt die, dan rekent Excel haar wel uit.',
  loading: 'Even geduld, de werkmap wordt geopend.',
  opened: (file: string) => `${file} is geopend.`,
  saved: (file: string) => `${file} is gedownload.`,
  dismiss: 'Sluit deze melding',
  replace: {
    title: 'Wijzigingen niet opgeslagen',
    body: (file: string) =>
      `In ${file} staan wijzigingen die u niet hebt opgeslagen. Opent u een andere werkmap, dan raakt u ze kwijt.`,
    yes: 'Toch openen',
    no: 'Terug',
  },
  problems: {
    'not-xlsx': (file: string) =>
      `${file} is geen Excel-bestand (.xlsx). Sla het bestand in Excel op als .xlsx en open het opnieuw.`,
    'empty-file': (file: string) => `${file} is leeg. Controleer of het bestand goed is gedownload of opgeslagen.`,
    encrypted: (file: string) =>
      `${file} is beveiligd met een wachtwoord. Haal in Excel het wachtwoord eraf en open het bestand opnieuw.`,
    'old-xls': (file: string) =>
      `${file} heeft de oude indeling (.xls). Sla het bestand in Excel op als .xlsx en open het opnieuw.`,
    truncated: (file: string) => `${file} is niet compleet. Download of kopieer het bestand opnieuw.`,
    'too-large': (file: string) =>
      `${file} is te groot om hier te openen. Verwijder lege rijen of oude tabbladen en probeer het opnieuw.`,
    'broken-xml': (file: string) =>
      `${file} is beschadigd. Open het in Excel, laat het herstellen, sla het op en open het hier opnieuw.`,
    'no-sheets': (file: string) => `${file} heeft geen werkbladen. Kies een ander bestand.`,
    protected: (file: string) =>
      `Een blad in ${file} is beveiligd. Hef in Excel de beveiliging op en probeer het opnieuw.`,
    'read-only': (file: string) => `${file} is alleen-lezen. Sla een kopie op en open die.`,
    'editing-cell': () => 'U bewerkt nog een cel. Druk op Enter of Esc en probeer het opnieuw.',
    'sheet-gone': () => 'Dit tabblad is er niet meer. Kies een ander tabblad.',
    'name-taken': () => 'Er is al een tabblad met deze naam. Geef dat tabblad een andere naam en probeer het opnieuw.',
    'host-failure': (file: string) =>
      `${file} kon niet worden geopend. Laad de pagina opnieuw en probeer het nog eens.`,
  },
  tableFile: (file: string) =>
    `${file} is geen werkmap. Is het een tabel met bouwblokken? Ga naar Catalogus en kies Importeer een catalogus.`,
  sampleMissing:
    'De voorbeeldwerkmap kon niet worden geladen. Open een eigen bestand met Openen, of laad de pagina opnieuw.',
  editFailed: 'De wijziging is niet gelukt. De cel is gebleven zoals die was.',
  saveFailed: 'Opslaan is niet gelukt. Uw wijzigingen staan nog in dit venster; probeer het opnieuw.',
}
