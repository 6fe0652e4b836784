import type { TargetGroup } from '#rulebook'
import { aboutWorkbook, aboutWorkbooks } from './tab-about'

/** Words on `SROI Doelgroepen`. Dutch first: the English file has the same shape. */
export const targetGroupsTab = {
  title: 'Social return: doelgroepen',
  portfolioTitle: 'Social return: doelgroepen van alle werkmappen',
  about: aboutWorkbook,
  portfolioAbout: aboutWorkbooks,
  heading: 'Per doelgroep',
  columns: {
    group: 'Doelgroep',
    placements: 'Plaatsingen',
    paidHours: 'Verloonde uren',
    jobs: 'Banen (banenafspraak)',
    value: 'Waarde (goedgekeurd en in behandeling)',
  },
  names: {
    PW: 'Participatiewet (bijstand)',
    WW: 'WW',
    WIA: 'WIA of WAO',
    WAO: 'WIA of WAO',
    IOAW: 'IOAW of IOAZ',
    ANW: 'Anw',
    WAJONG: 'Wajong',
    BANENAFSPRAAK: 'Banenafspraak (ook Wajong en Wsw)',
    BESCHUT: 'Beschut werk',
    SW: 'Sociale werkvoorziening',
    NUG: 'Zonder uitkering (nug)',
    STATUSHOUDER: 'Statushouder of inburgeraar',
    STARTKWAL: 'Zonder startkwalificatie',
    DETENTIE: 'Ex-gedetineerd',
    PRAKTIJKLEREN: 'Praktijkleren',
    BBL: 'BBL-leerling',
    BOL: 'BOL-leerling',
    VSO: 'Voortgezet speciaal of praktijkonderwijs',
    STAGE: 'Stage',
    WERKERVARING: 'Werkervaringsplaats',
    PROEFPLAATSING: 'Proefplaatsing',
    IPS: 'Individuele plaatsing en steun (IPS)',
    LKS: 'Loonkostensubsidie',
  } satisfies Readonly<Record<TargetGroup, string>> as Readonly<Record<TargetGroup, string>>,
  other: 'Andere omschrijvingen',
  unknown: 'Doelgroep niet ingevuld',
  nobody: 'Geen doelgroep (inkoop, activiteiten, kosten)',
  fewerThan: (count: number) => `minder dan ${String(count)}`,
  notShown: 'niet getoond',
  together: (count: number) =>
    count === 1 ? 'De groep die niet wordt getoond' : `De ${String(count)} groepen die niet worden getoond, samen`,
  total: 'Totaal',
  atLeast: (amount: string) => `minstens ${amount}`,
  none: 'Er zijn nog geen regels met een doelgroep die meetellen.',
  notes: {
    placements:
      'Een plaatsing is een regel of een reeks regels van één inzet op een bouwblok voor een baan, leerbaan of stage. Iedereen telt per opdracht één keer, ook over meer kwartalen.',
    lastGroup:
      'Goedgekeurd en in behandeling tellen allebei. Wie van doelgroep wisselt, telt bij de groep van het laatste kwartaal.',
    group: 'De groep staat in uw kolom Doelgroep. Is die leeg, dan volgt zij uit het bouwblok.',
    jobs: 'Banen: verloonde uren van mensen in het doelgroepregister, gedeeld door 25,5 uur per week over alle dagen van de gemelde kwartalen van hun opdracht.',
    small: (limit: number) =>
      `Groepen met minder dan ${String(limit)} mensen tonen we niet, om hen te beschermen. De grens van ${String(limit)} is ons voorstel; vraag uw privacyfunctionaris of die goed is.`,
    protecting: (limit: number) =>
      `Bij „niet getoond” staan ${String(limit)} mensen of meer. Stond hun aantal er wel, dan was een kleine groep uit te rekenen.`,
    withheld:
      'Staat bij een totaal „minstens” of „niet getoond”, dan zijn de groepen die niet worden getoond er niet bij: anders waren zij uit te rekenen.',
    leftOut: (count: number) =>
      count === 1
        ? '1 regel telt hier niet mee, door de status of omdat de opdracht niet bekend is.'
        : `${String(count)} regels tellen hier niet mee, door de status of omdat de opdracht niet bekend is.`,
  },
  chart: {
    title: (p: { group: string; placements: string }) => `Meeste plaatsingen: ${p.group} (${p.placements})`,
    description: (p: { groups: string; hidden: number }) =>
      `Liggende staven met het aantal plaatsingen per doelgroep: ${p.groups}.${
        p.hidden === 0
          ? ''
          : p.hidden === 1
            ? ' Eén groep wordt niet getoond, omdat er te weinig mensen in zitten of om een kleine groep te beschermen.'
            : ` ${String(p.hidden)} groepen worden niet getoond, omdat er te weinig mensen in zitten of om een kleine groep te beschermen.`
      }`,
    group: (p: { group: string; placements: string }) => `${p.group} ${p.placements}`,
  },
  hours: {
    heading: 'Verloonde uren, opgeteld uit uw eigen tabel',
    about:
      'Deze uren zijn formules over uw kolommen Doelgroep en Verloonde uren, alle regels. Alleen groepen die hierboven worden getoond.',
    columns: {
      text: 'Doelgroep zoals die in uw tabel staat',
      native: 'Uw tabel (formule)',
      ours: 'Onze telling',
      difference: 'Verschil',
      belongs: 'Hoort bij',
    },
    rest: 'Alle andere regels',
    total: 'Totaal',
  },
  foot: {
    agrees: 'Alle totalen sluiten aan.',
    differs: 'Let op: niet alle totalen sluiten aan. Kijk op het overzicht bij de controle op de totalen.',
    notCounted: 'Uw tabel heeft geen kolommen Doelgroep en Verloonde uren om deze tellingen mee te vergelijken.',
    nothingShown: 'Er is geen groep die groot genoeg is om met uw eigen kolommen te vergelijken.',
  },
}
