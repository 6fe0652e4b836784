import { formatsFor } from '../format'

const { count, euro, number } = formatsFor('nl')

export const overviewTab = {
  forecast: 'Prognose einde',
  jobs: 'Banen volgens de banenafspraak',
  shareLeavesOut:
    'Goedgekeurd deel: alleen van opdrachten waarvan de verplichting bekend is. Wat bij andere is goedgekeurd, telt daarin niet mee.',
  columns: { realised: 'Deel goedgekeurd', expectedBy: 'Verwacht volgens' },
  expectedBy: { plan: 'planning', linear: 'gelijk verdeeld' } as Readonly<Record<'plan' | 'linear', string>>,
  details: {
    heading: 'Banen en inhouding per opdracht',
    columns: {
      jobs: 'Banen (banenafspraak)',
      penalty: 'Inhouding volgens beleid',
      now: 'In te houden nu',
      because: 'Waarom',
    },
    noFormula: 'Het beleid noemt geen formule.',
    nothingShort: 'Er is geen tekort.',
    about:
      'De inhouding is wat het beleid rekent over het tekort van nu. Een herstelperiode of „niet verwijtbaar” legt u vast in het taakvenster; het bedrag blijft zichtbaar.',
  },
  needs: {
    heading: 'Nog nodig, en hoe het kan',
    columns: { way: 'Opdracht en manier', value: 'Waarde', surplus: 'Meer dan nodig', how: 'Zo kan het' },
    none: 'Geen opdracht heeft nog iets nodig.',
    onlyOne:
      'Er is één manier: andere bouwblokken van deze catalogus passen niet bij het bedrag en de tijd die over is.',
    noCatalogue: 'De catalogus van deze opdracht is niet bekend, dus manieren zijn er niet te noemen.',
    noTerm: 'Einddatum niet bekend, dus manieren zijn er niet te noemen.',
    more: (n: number) =>
      `En nog ${count(n, 'opdracht', 'opdrachten')}, met een kleiner bedrag. Die ziet u in het taakvenster.`,
    order: 'De manier met het minste werk staat eerst, dan die waarbij mensen het langst aan het werk blijven.',
  },
  chart: {
    largest: (shown: number, all: number) =>
      `De ${number(shown)} grootste van ${number(all)} opdrachten, voor de grafiek`,
    title: (p: { red: number; amber: number; known: number }) => {
      const of = p.known === 1 ? '' : `${number(p.red > 0 ? p.red : p.amber)} van ${number(p.known)} opdrachten `
      if (p.red > 0) return p.known === 1 ? 'Achter op schema' : `${of}achter op schema`
      if (p.amber > 0) return p.known === 1 ? 'Iets achter op schema' : `${of}iets achter op schema`
      return p.known === 1 ? 'Op schema' : `Alle ${number(p.known)} opdrachten op schema`
    },
    unknown: 'Goedgekeurd naast verplichting',
    description: (p: { shown: number; all: number; approved: string; beside: string; isExpected: boolean }) =>
      [
        `Liggende staven: per opdracht goedgekeurd naast ${p.isExpected ? 'verwacht nu' : 'de verplichting'}.`,
        `Samen ${euro(p.approved)} goedgekeurd en ${euro(p.beside)} ${p.isExpected ? 'verwacht' : 'verplicht'}.`,
        ...(p.shown < p.all ? [`De ${number(p.shown)} grootste van ${number(p.all)} opdrachten.`] : []),
      ].join(' '),
  },
  receipt: (questions: number) =>
    questions === 0
      ? 'Hoe elk cijfer tot stand komt, staat op het tabblad met de verantwoording.'
      : `Hoe elk cijfer tot stand komt, en ${count(questions, 'open vraag', 'open vragen')} bij de bronnen: zie het tabblad met de verantwoording.`,
}
