import type { BlockCatalogue } from './catalogue'
import denHaagBlocks from './data/catalogues/den-haag/2023-07-01.json'
import duoplusBlocks from './data/catalogues/duoplus/undated.json'
import harlingenBlocks from './data/catalogues/harlingen/undated.json'
import utrechtBlocks from './data/catalogues/utrecht/undated.json'
import duoplus from './data/policies/duoplus/undated.json'
import hengelo from './data/policies/hengelo/undated.json'
import hofVanTwente from './data/policies/hof-van-twente/newer.json'
import hofVanTwenteOlder from './data/policies/hof-van-twente/older.json'
import rijk from './data/policies/rijk/undated.json'
import sudwestFryslan from './data/policies/sudwest-fryslan/undated.json'
import type { Policy } from './policy'
import { Rulebook } from './rulebook'

/** Policy and catalogue that hold where a workbook names neither. */
export const STANDARD_ID = 'duoplus'

// Of two undated versions the later one in this list is the newest.
const POLICIES: readonly unknown[] = [duoplus, hengelo, hofVanTwenteOlder, hofVanTwente, rijk, sudwestFryslan]
const CATALOGUES: readonly unknown[] = [duoplusBlocks, utrechtBlocks, denHaagBlocks, harlingenBlocks]

/**
 * The policies and catalogues that come with the product. A test reads every file with the readers users' files pass;
 * here they are taken as read, so that a cell function needs no schema library.
 */
export function builtInRulebook(): Rulebook {
  return new Rulebook(POLICIES as readonly Policy[], CATALOGUES as readonly BlockCatalogue[])
}
