import { formatsFor } from '../format'

const { count } = formatsFor('nl')

export const catalogueFile = {
  export: {
    title: 'Catalogus als bestand',
    why: 'Bewaar de catalogus als bestand, of geef haar door aan een collega. De cellen van de bron en uw antwoorden gaan mee.',
    download: 'Download het bestand',
    started: (name: string) => `${name} is klaargezet. Komt er geen bestand? Kopieer dan de tekst.`,
    copy: 'Kopieer de tekst',
    copied: 'De tekst is gekopieerd. Plak haar in een bestand dat eindigt op .json.',
    text: (name: string) => `Inhoud van ${name}`,
    textHint: 'Kopieer deze tekst als downloaden hier niet lukt.',
  },
  import: {
    title: 'Bewaarde catalogus openen',
    intro:
      'Kies een catalogus die eerder als bestand is bewaard. Een tabel van uw opdrachtgever importeert u in de lijst.',
    file: 'Bestand met de catalogus',
    choose: 'Kies een bestand',
    drop: 'of sleep het hierheen',
    kinds: 'Een .json-bestand van deze invoegtoepassing, hoogstens 20 MB. Het bestand blijft op uw computer.',
    reading: 'Het bestand wordt gelezen …',
    notJson: 'Dit is geen bewaarde catalogus. Kies een .json-bestand dat met deze invoegtoepassing is gemaakt.',
    tooLarge: 'Dit bestand is groter dan 20 MB. Kies het bestand van één catalogus.',
    problems: (n: number) => `${count(n, 'ding klopt', 'dingen kloppen')} niet in dit bestand`,
    problemsWhy: 'Er is niets veranderd. Vraag een nieuw bestand, of verbeter dit.',
    other: 'Kies een ander bestand',
    blocks: (n: number) => count(n, 'blok', 'blokken'),
    versus: 'Vergeleken met de versie die u al heeft',
    keepWhy:
      'Vastleggen bewaart de catalogus in deze werkmap. Geen opdracht gaat er vanzelf mee rekenen, behalve wie deze catalogus al noemt zonder versie.',
    confirm: 'Leg vast',
    working: 'De catalogus wordt bewaard …',
  },
  kept: {
    given: (label: string) => `${label} staat in deze werkmap`,
    known: (label: string) => `${label} stond al in deze werkmap`,
    renamed: (ref: string) =>
      `Deze werkmap heeft al een andere tabel met deze naam en versie. Daarom heet deze ${ref}; de andere is niet veranderd.`,
    inFormulas: (ref: string) => `In formules en in de kolom Catalogus schrijft u ${ref}.`,
    toList: 'Naar de lijst met catalogi',
  },
}
