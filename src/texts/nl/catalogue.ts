import { formatsFor } from '../format'

const { count, number } = formatsFor('nl')

export const catalogue = {
  heading: 'Catalogi met bouwblokken',
  own: 'In deze werkmap',
  builtIn: 'Meegeleverd',
  restoring: 'De catalogi van deze werkmap worden gelezen …',
  noneOwn: 'Nog geen. Importeer de tabel van uw opdrachtgever, of gebruik een meegeleverde.',
  import: 'Importeer een catalogus',
  compare: 'Vergelijk regio’s',
  openFile: 'Open een bewaarde catalogus',
  export: 'Bewaar als bestand',
  exportOf: (label: string) => `Bewaar als bestand: ${label}`,
  versions: 'Vergelijk versies',
  blocks: (n: number) => count(n, 'blok', 'blokken'),
  pins: (n: number) =>
    n === 0 ? 'bij geen opdracht vastgelegd' : `vastgelegd bij ${count(n, 'opdracht', 'opdrachten')}`,
  undated: 'zonder datum',
  inFormulas: (id: string) => `in formules: ${id}`,
  validFrom: (day: string) => `vanaf ${day}`,
  validTo: (day: string) => `tot en met ${day}`,
  hours: (hours: number) => `${number(hours)} uur per week`,
  hoursUnknown: 'urennorm onbekend',
  source: 'Bron',
  details: (label: string) => `Blokken van ${label}`,

  values: {
    perFteYear: (amount: string) => `${amount} per fte per jaar`,
    perFteMonth: (amount: string) => `${amount} per fte per maand`,
    perWeek: (amount: string) => `${amount} per week`,
    perDay: (amount: string) => `${amount} per dag`,
    perHour: (amount: string) => `${amount} per uur`,
    perPerson: (amount: string) => `${amount} per persoon`,
    atMost: (amount: string) => `hoogstens ${amount}`,
    invoice: 'factuurwaarde',
    cost: 'gemaakte kosten',
    labourCost: 'loonkosten',
    discount: (share: string) => `${share} korting`,
    agreed: 'in overleg',
    unknown: 'geen waarde in de bron',
    or: 'of',
  },

  limits: {
    months: (n: number) => `tot ${count(n, 'maand', 'maanden')}`,
    fteMonths: (n: number) => `tot ${count(n, 'fte-maand', 'fte-maanden')}`,
    contract: 'zolang het contract loopt',
    agreement: 'zolang de overeenkomst loopt',
    always: 'altijd',
    none: 'geen grens in de bron',
  },

  roles: { base: 'basis', bonus: 'bonus', discount: 'korting' },
}
