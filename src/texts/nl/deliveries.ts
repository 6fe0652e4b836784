import type { DeliveriesTexts } from '../deliveries-texts'
import { formatsFor } from '../format'

const { count, day, euro, number, percentage } = formatsFor('nl')

const quarter = (text: string): string => `${text.slice(5)} ${text.slice(0, 4)}`

export const deliveries: DeliveriesTexts = {
  title: 'Wat is er veranderd?',
  open: 'Wat is er veranderd?',
  intro:
    'Kies de vorige levering van deze werkmap. U ziet welke regels nieuw zijn, weg zijn of gewijzigd, ook als ze op een andere plek staan. Het bestand wordt alleen gelezen.',
  file: {
    label: 'Vorige levering',
    choose: 'Kies de vorige levering',
    drop: 'of sleep het bestand hierheen',
    kinds: '.xlsx, hoogstens 20 MB',
  },
  reading: (name) => `${name} wordt gelezen en vergeleken …`,
  noTables: (name) => `In ${name} staat geen tabel met opdrachten of inzet. Kies de vorige levering van deze werkmap.`,
  wrongKind: (name) => `${name} is geen Excel-werkmap. Kies een .xlsx-bestand.`,
  tooLarge: (name) => `${name} is groter dan 20 MB. Kies een kleiner bestand.`,
  nothing: 'Er is niets veranderd.',
  headline: (added, removed, changed, same) =>
    `${number(changed)} gewijzigd, ${number(added)} nieuw, ${number(removed)} weg, ${number(same)} gelijk`,
  since: (file) => `Vergeleken met ${file}.`,
  again: 'Kies een ander bestand',
  kinds: {
    changed: (n) => count(n, 'regel gewijzigd', 'regels gewijzigd'),
    added: (n) => count(n, 'regel nieuw', 'regels nieuw'),
    removed: (n) => count(n, 'regel weg', 'regels weg'),
    contracts: (n) => count(n, 'opdracht met andere bedragen', 'opdrachten met andere bedragen'),
  },
  tables: { contracts: 'Opdracht', contributions: 'Inzet', plan: 'Plan' },
  row: (parts, row, sheet) => `${parts.join(', ')} (rij ${number(row)}, ${sheet})`,
  quarter,
  block: (block) => `bouwblok ${block}`,
  column: 'Kolom',
  before: 'Was',
  after: 'Is nu',
  empty: 'leeg',
  hidden: 'andere tekst',
  value: (kind, text) => {
    switch (kind) {
      case 'euro':
        return euro(text)
      case 'number':
        return number(text)
      case 'percentage':
        return percentage(text)
      case 'day':
        return day(text)
      case 'quarter':
        return quarter(text)
      default:
        return text
    }
  },
  countsFor: (before, after) =>
    `Waarde ${before === null ? 'onbekend' : euro(before)}, nu ${after === null ? 'onbekend' : euro(after)}`,
  amounts: { obligation: 'Verplichting', submitted: 'In behandeling', approved: 'Goedgekeurd' },
  notThere: 'niet in de werkmap',
  unknown: 'onbekend',
  goTo: (address) => `Naar ${address}`,
  goToOf: (address, sheet) => `Naar ${address} op blad ${sheet}`,
  stoodAt: (address, sheet) => `Stond in ${address} op blad ${sheet} van de vorige levering.`,
  showAll: (n) => `Toon alle ${number(n)}`,
  compared:
    'We vergelijken de kolommen die we kennen en die in beide leveringen staan. Opmaak, volgorde en kolommen van uzelf tellen niet mee. Wat iemand in eigen woorden schreef, herhalen we hier niet.',
}
