import { formatsFor } from '../format'

const { count, number } = formatsFor('nl')

export const block = {
  more: 'Meer',
  moreOf: (code: string) => `Meer over blok ${code}`,
  published: (words: string) => `In de tabel staat: „${words}”`,
  blank: 'In de tabel is de cel met de waarde leeg.',
  approval: 'Telt pas na goedkeuring.',
  minimumHours: (hours: number) => `Telt vanaf ${number(hours)} uur per week.`,
  conditions: 'Voor wie',
  evidence: 'Bewijs',
  notes: 'Erbij staat',
  elsewhere: 'Elders in de bron',
  questions: 'Open in de bron',
  reading: 'Gekozen lezing:',
  why: {
    'not-stated': 'Staat er niet',
    blank: 'Leeg in de bron',
    'cut-off': 'Ontbreekt in onze kopie',
    conflicting: 'Tegenstrijdig',
    ambiguous: 'Op meer manieren te lezen',
  },
  or: 'of',

  condition: {
    benefit: 'Uitkering',
    'benefit-months': 'Duur van de uitkering',
    age: 'Leeftijd',
    education: 'Opleiding',
    'education-route': 'Leerweg',
    register: 'Register',
    registration: 'Inschrijving',
    'employer-gap': 'Vorige werkgever',
    'traineeship-months': 'Stage vooraf',
    'contract-form': 'Vorm',
    'new-or-existing': 'Nieuw of bestaand',
    region: 'Regio',
    other: 'Ook',
  },

  months: (n: number) => count(n, 'maand', 'maanden'),
  level: (n: number) => `niveau ${number(n)}`,
  years: (n: number) => `${number(n)} jaar`,
  bounds: {
    above: (least: string) => `langer dan ${least}`,
    from: (least: string) => `ten minste ${least}`,
    below: (most: string) => `korter dan ${most}`,
    upTo: (most: string) => `hoogstens ${most}`,
  },
  ages: {
    above: (least: string) => `ouder dan ${least}`,
    from: (least: string) => `${least} of ouder`,
    below: (most: string) => `jonger dan ${most}`,
    upTo: (most: string) => `hoogstens ${most}`,
  },
  levels: {
    above: (least: string) => `hoger dan ${least}`,
    from: (least: string) => `${least} of hoger`,
    below: (most: string) => `lager dan ${most}`,
    upTo: (most: string) => `hoogstens ${most}`,
  },
  and: 'en',

  catalogue: (label: string) => `Regels en open vragen van ${label}`,
  rules: (n: number) => count(n, 'regel bij de tabel', 'regels bij de tabel'),
  openQuestions: (n: number) => count(n, 'open vraag', 'open vragen'),
}
