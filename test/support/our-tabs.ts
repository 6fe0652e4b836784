/** The tabs that a summary makes where nothing else is asked, in their order. */
export const OUR_TABS = [
  'SROI Overzicht',
  'SROI Kwartalen',
  'SROI Bouwblokken',
  'SROI Doelgroepen',
  'SROI Bevindingen',
  'SROI Verantwoording',
] as const
