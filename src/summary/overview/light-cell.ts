import { type Language, summaryTexts } from '#texts'
import type { PlanCell, StyleName } from '#workbook'
import { text } from '../tab/tab-draft'
import type { TrafficLight } from './traffic-light'

/** Colour beside an icon and a word. */
export const LIGHT_STYLES: Readonly<Record<TrafficLight, StyleName>> = {
  green: 'good',
  amber: 'attention',
  red: 'bad',
  unknown: 'note',
}

/** "● Groen: op schema" */
export function lightCell(light: TrafficLight, language: Language): PlanCell {
  return text(summaryTexts(language).overview.lights[light], LIGHT_STYLES[light])
}
