export const help = {
  heading: 'Hulp',
  topics: [
    {
      title: 'Waar begin ik?',
      text: 'Open de werkmap met uw kwartaalrapport en kies Controle. Elke bevinding zegt wat er staat, wat er moet staan en wat u doet.',
    },
    {
      title: 'Hoe kom ik bij een cel?',
      text: 'Kies in de lijst een cel, zoals H14. De cel wordt geselecteerd in uw blad. Met de pijltjestoetsen loopt u door de cellen.',
    },
    {
      title: 'Wat telt mee?',
      text: 'Alleen regels met status akkoord zijn goedgekeurd. Concept en ingediend zijn in behandeling. Die twee staan altijd apart. Alleen „Achter op schema” in de controle telt ze samen, en zegt dat erbij.',
    },
    {
      title: 'Waarom dit bedrag?',
      text: 'Selecteer een cel met een SROI-formule. Onderaan dit venster ziet u hoe het bedrag tot stand kwam.',
    },
    {
      title: 'Er staat #NAAM? in een cel',
      text: 'Kies in het menu (…) Formules herstellen. Daar kunt u ook kiezen dat Social return meteen laadt als de werkmap opent.',
    },
    {
      title: 'Toetsen',
      text: 'Tab gaat naar het volgende onderdeel, Enter kiest, de pijltjes lopen door tabbladen en cellen. In Excel wisselt F6 tussen blad en venster.',
    },
  ],
}
