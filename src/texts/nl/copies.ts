const cells = (count: number): string => (count === 1 ? '1 cel' : `${String(count)} cellen`)

/** Words for copies to share: without personal data, or without our formulas. */
export const copies = {
  title: 'Kopie om te delen',
  intro: 'Deze werkmap blijft zoals zij is. U krijgt een kopie als bestand.',
  kinds: {
    clean: {
      name: 'Privacyschone kopie',
      about:
        'Zonder de persoonsgegevens die de controle vindt, ook op verborgen plekken. Voor wie het bestand ontvangt.',
      show: 'Bekijk wat er weggaat',
      make: 'Maak de privacyschone kopie',
      file: 'privacyschoon',
      none: 'De controle vindt geen persoonsgegevens. Een kopie is niet nodig.',
      made: 'De privacyschone kopie is gemaakt.',
    },
    frozen: {
      name: 'Bevroren kopie',
      about: 'Met de uitkomst van onze formules als vast getal. Voor wie Social return niet heeft.',
      show: 'Bekijk wat er vast komt te staan',
      make: 'Maak de bevroren kopie',
      file: 'bevroren',
      none: 'In deze werkmap staan geen formules van Social return. Een kopie is niet nodig.',
      made: 'De bevroren kopie is gemaakt.',
    },
  },
  other: 'Andere kopie',
  working: 'Even geduld, wij lezen de werkmap.',
  changes: (count: number) => `${cells(count)} in de kopie ${count === 1 ? 'verandert' : 'veranderen'}`,
  cells,
  showAll: (count: number) => `Toon alle ${cells(count)}`,
  more: (count: number) => `en ${String(count)} meer`,
  reasons: {
    number: 'Burgerservicenummers worden een kenmerk, zoals K-001; hetzelfde nummer krijgt overal hetzelfde kenmerk',
    name: 'Namen gaan weg; in een kolom met namen komt een kenmerk',
    birthdate: 'Geboortedatums gaan weg',
    contact: 'Adressen, telefoonnummers en e-mailadressen gaan weg',
    health: 'Teksten over gezondheid gaan weg',
    repeated: 'Wat hier is herhaald, gaat ook weg',
    comment: 'Opmerkingen gaan weg, met de naam van wie ze schreef',
    formula: 'Formules van Social return worden hun uitkomst',
  },
  beside: {
    'sheet-name': 'Het nummer in de naam van een blad wordt een kenmerk.',
    'defined-name': 'Het nummer in een vastgelegde naam wordt een kenmerk.',
    properties: 'De gegevens over de maker van het bestand gaan weg.',
    'own-tabs': 'Een begonnen import gaat weg, en redenen bij bevindingen over personen ook.',
  },
  careful:
    'De controle ziet niet alles. Kijk de kopie na voor u haar deelt; let ook op afbeeldingen en namen in gewone tekst.',
  left: (count: number) =>
    `In de kopie ${count === 1 ? 'staat nog 1 plek' : `staan nog ${String(count)} plekken`} met persoonsgegevens. Controleer de kopie en haal ze daar weg.`,
  downloaded: (file: string) => `U vindt haar bij uw downloads: ${file}.`,
  opened: 'Zij is in een nieuw venster geopend. Sla haar daar op, buiten deze werkmap.',
  outdated:
    'Deze Excel kan geen kopie maken. Open de werkmap op de proefpagina van Social return, of vraag uw beheerder om een nieuwere Excel.',
  leftOut: '[weggelaten]',
  note: {
    tab: 'SROI Bevroren kopie',
    title: 'Bevroren kopie',
    made: (p: { day: string; formulas: number; version: string }) =>
      `Gemaakt op ${p.day} met Social return ${p.version}. ${p.formulas === 1 ? '1 formule van Social return is' : `${String(p.formulas)} formules van Social return zijn`} vervangen door de uitkomst van die dag.`,
    stays: 'Gewone formules rekenen door. Verandert u gegevens, dan veranderen de vaste bedragen niet mee.',
    source: 'Wilt u opnieuw rekenen? Gebruik dan de oorspronkelijke werkmap, met Social return in Excel.',
  },
  cli: {
    clean: (p: { out: string; cells: number }) =>
      `Gemaakt: ${p.out}. ${p.cells === 0 ? 'In de cellen vindt de controle geen persoonsgegevens.' : `Uit ${cells(p.cells)} zijn persoonsgegevens weggehaald.`}`,
    frozen: (p: { out: string; cells: number }) =>
      `Gemaakt: ${p.out}. ${p.cells === 0 ? 'Er stonden geen formules van Social return in.' : `${cells(p.cells)} met een vaste waarde.`}`,
    outNeeded: (example: string) => `Zeg met --out waar de kopie moet komen, bijvoorbeeld --out ${example}.xlsx.`,
  },
}
