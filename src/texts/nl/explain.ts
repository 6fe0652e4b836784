export const explain = {
  steps: 'Zo komt de uitkomst tot stand',
  openQuestions: (n: number) => (n === 1 ? 'Open in de bron' : `Open in de bron (${n})`),
  chosenReading: 'Gekozen lezing:',
  notices: 'Let op',
  nested: 'Onze functie staat hier in een grotere formule. De uitleg gaat alleen over onze functie.',
  range: 'Deze formule vult meer cellen. De uitleg gaat over de eerste.',
  cannot: 'De uitleg bij deze formule kunnen we hier niet geven.',
  computed:
    'De uitleg bij deze formule kunnen we hier niet geven, omdat een deel ervan zelf een berekening is. Zet die berekening in een eigen cel en verwijs daarnaar.',
  copy: 'Kopieer motivering',
  copied: 'Gekopieerd',
}
