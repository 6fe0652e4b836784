import type { help as Dutch } from '../nl/help'

export const help: typeof Dutch = {
  heading: 'Help',
  topics: [
    {
      title: 'Where do I start?',
      text: 'Open the workbook with your quarterly report and choose Check. Every finding says what is there, what should be there and what to do.',
    },
    {
      title: 'How do I get to a cell?',
      text: 'Choose a cell in the list, such as H14. The cell is selected in your sheet. The arrow keys walk through the cells.',
    },
    {
      title: 'What counts?',
      text: 'Only rows with status akkoord are approved. Concept and ingediend are under review. Those two always stand apart. Only “Behind schedule” in the check adds them up, and says so.',
    },
    {
      title: 'Why this amount?',
      text: 'Select a cell with an SROI formula. At the bottom of this pane you see how the amount came about.',
    },
    {
      title: 'A cell shows #NAME?',
      text: 'Choose Repair formulas in the menu (…). There you can also choose that Social return loads as soon as the workbook opens.',
    },
    {
      title: 'Keys',
      text: 'Tab goes to the next part, Enter chooses, the arrow keys walk through tabs and cells. In Excel, F6 switches between sheet and pane.',
    },
  ],
}
