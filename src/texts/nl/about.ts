export const about = {
  heading: 'Over deze invoegtoepassing',
  what: 'Rekent met bouwblokken voor social return, controleert kwartaalrapporten en maakt samenvattingen.',
  privacy: 'Alles gebeurt op uw eigen computer. Er gaan geen gegevens de werkmap uit.',
  version: (version: string) => `Versie ${version}`,
  licence: 'Vrije software onder de licentie EUPL-1.2.',
  today: (day: string) => `De cijfers gelden op ${day}.`,
  policies: 'Beleid',
  catalogues: 'Catalogi',
  checkedOn: (day: string) => `vergeleken met de bron op ${day}`,
  noAdvice: 'De uitkomsten zijn een hulpmiddel. Het contract en het beleid van de opdrachtgever gaan voor.',
}
