import type { DraftProblem, DraftProblemCode } from '#rulebook'
import { formatsFor } from '../format'

const { percentage } = formatsFor('nl')

type Say = (problem: Pick<DraftProblem, 'found' | 'expected'>) => string

const found = (text: string): string => (text === '' ? '' : `Er staat „${text}”. `)
const bedoelt = (text: string): string => (text === '' ? '' : `Bedoelt u „${text}”? `)

/** Why a field of a policy that somebody fills in cannot stay as it is, and what to do. */
export const policyDraft: Readonly<Record<DraftProblemCode, Say>> = {
  missing: () => 'Vul dit in.',
  'too-long': (p) => `Deze tekst is te lang. Houd het bij ${p.expected} tekens.`,
  'too-many': (p) => `Dit zijn er te veel. Hoogstens ${p.expected} passen in één beleid.`,
  'not-an-amount': (p) => `${found(p.found)}Vul een bedrag in euro’s in, bijvoorbeeld € 215.000 of € 1.250,50.`,
  'not-a-percentage': (p) => `${found(p.found)}Vul een percentage van 0 tot en met 100 in, bijvoorbeeld 5% of 2,5%.`,
  'percentage-unclear': (p) =>
    `${found(p.found)}Bedoelt u ${percentage(p.expected)}? Schrijf het percentage met een procentteken.`,
  'not-a-number': (p) => `${found(p.found)}Vul een getal in, bijvoorbeeld 6 of 1,5.`,
  'not-a-day': (p) => `${found(p.found)}Vul een datum in met dag, maand en jaar, bijvoorbeeld 31-12-2026.`,
  'not-a-link': (p) => `${found(p.found)}Een link begint met https://.`,
  'not-an-id': (p) =>
    `${found(p.found)}Gebruik alleen kleine letters, cijfers en streepjes.${p.expected === '' ? '' : ` Bijvoorbeeld: ${p.expected}.`}`,
  'out-of-range': (p) => `${found(p.found)}Vul een heel getal in dat hier past: ${p.expected}.`,
  'dates-reversed': () => 'De laatste dag ligt voor de eerste dag. Controleer beide datums.',
  'order-reversed': () => 'Het hoogste percentage ligt onder het laagste. Controleer beide percentages.',
  'standard-not-named': () =>
    'Dit is niet een van de percentages die mogen. Kies er een van, of laat het leeg als het per opdracht wordt gekozen.',
  'name-taken': (p) =>
    `De naam „${p.found}” is al van een beleid dat vanaf dezelfde dag geldt (${p.expected}). Kies een andere naam, of een andere eerste dag.`,
  'version-taken': (p) => `Deze versie bestaat al (${p.expected}). Kies een andere versie.`,
  'catalogue-unknown': (p) =>
    `${found(p.found)}Die catalogus kennen wij niet. ${bedoelt(p.expected)}Kies een catalogus uit de lijst, of importeer hem eerst.`,
  'own-source-needed': () =>
    'U hebt deze regel gewijzigd, maar de bron is nog die van het gekopieerde beleid. Vul in waar uw regel staat: document, onderdeel en een kort citaat.',
  'not-possible': () => 'Dit past niet in een beleid. Controleer wat hier staat.',
}
