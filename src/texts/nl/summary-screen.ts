import { formatsFor } from '../format'

const { count, euro, number, roundEuro } = formatsFor('nl')

export const summaryScreen = {
  heading: 'Samenvatting',
  intro: 'Maakt tabbladen in deze werkmap. Uw eigen bladen blijven zoals ze zijn.',
  chart: {
    soFar: 'Opgeteld tot en met elk kwartaal',
    approved: 'Goedgekeurd',
    submitted: 'In behandeling',
    expected: 'Verwacht',
    quarter: 'Kwartaal',
    table: 'Toon als tabel',
    earlier: (n: number) =>
      n === 1
        ? 'Eén ouder kwartaal staat alleen op het tabblad Kwartalen.'
        : `${number(n)} oudere kwartalen staan alleen op het tabblad Kwartalen.`,
    axis: (amount: string) => roundEuro(amount),
    inEuros: 'Bedragen in euro’s',
    amount: (amount: string) => euro(amount).replace(/€\s?/, ''),
  },
  choose: 'Welke tabbladen?',
  tabs: {
    overview: {
      name: 'Overzicht',
      why: 'Per opdracht: verplichting, ingediend, goedgekeurd, verwacht en wat nog nodig is.',
    },
    quarters: {
      name: 'Kwartalen',
      why: 'Verloop per kwartaal, met het verschil met het kwartaal ervoor en een grafiek.',
    },
    blocks: { name: 'Bouwblokken', why: 'Regels, hoeveelheid en waarde per bouwblok en per categorie.' },
    'target-groups': {
      name: 'Doelgroepen',
      why: 'Plaatsingen, betaalde uren en banen. Kleine groepen staan er niet herkenbaar in.',
    },
    findings: { name: 'Bevindingen', why: 'Alle bevindingen, met een link naar de cel.' },
    receipt: { name: 'Verantwoording', why: 'Wat is meegeteld en wat niet, met welke versies en bronnen.' },
    conversation: { name: 'Gesprek', why: 'Eén vel per opdracht, om af te drukken voor het gesprek.' },
    council: { name: 'Raadstekst', why: 'Een alinea voor raad of bestuur, met wat het cijfer betekent.' },
    catalogue: { name: 'Catalogus', why: 'De bouwblokken van deze werkmap, om te lezen en af te drukken.' },
  },
  chooseOne: 'Kies ten minste één tabblad.',
  make: 'Maak samenvatting',
  remake: 'Vernieuw samenvatting',
  renew: 'Vernieuw',
  rewrites:
    'Een tabblad dat wij eerder maakten, wordt opnieuw geschreven. Eigen aantekeningen daarop verdwijnen, behalve in de gele cellen van SROI Gesprek.',
  done: 'De samenvatting is klaar',
  madeAt: (time: string) => `Gemaakt om ${time}.`,
  staleSince: (time: string) => `Verouderd sinds ${time}: er is een cel gewijzigd.`,
  openTab: (tab: string) => `Ga naar ${tab}`,
  madeTabs: 'Gemaakte tabbladen',
  allAgree: 'Alle totalen sluiten aan.',
  differences: (n: number) => `${count(n, 'totaal sluit', 'totalen sluiten')} niet aan`,
  differencesWhy: 'Op SROI Overzicht leest u bij elk verschil waardoor het komt.',
  difference: (what: string, difference: string) => `${what}: verschil ${euro(difference)}.`,
  notSummed: (what: string) => `${what}: niet op te tellen, want in uw kolom staat een foutwaarde.`,
  noTables: 'Er zijn geen opdrachten of inzet om samen te vatten. Bekijk eerst bij Controle wat er ontbreekt.',
  toValidation: 'Naar Controle',
}
