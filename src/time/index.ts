export {
  type IsoDay,
  isoDay,
  dayFromText,
  dayFromSerial,
  serialFromDay,
  dayNumber,
  dayFromNumber,
  addDays,
  daysInclusive,
  daysInMonth,
  earliest,
  latest,
  dutchDay,
} from './iso-day'
export {
  type Quarter,
  quarterFromText,
  quarterInText,
  yearInText,
  quarterOf,
  quarterStart,
  quarterEnd,
  nextQuarter,
  previousQuarter,
} from './quarter'
export { type MonthParts, PARTS_PER_MONTH, workedMonths } from './worked-months'
export { type Dated, type InForce, inForce, newest } from './in-force'
