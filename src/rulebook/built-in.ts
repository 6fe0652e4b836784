import type { BlockCatalogue } from './catalogue'
import denHaagBlocks from './data/catalogues/den-haag/2023-07-01.json'
import duoplusBlocks from './data/catalogues/duoplus/undated.json'
import harlingenBlocks from './data/catalogues/harlingen/undated.json'
import utrechtBlocks from './data/catalogues/utrecht/undated.json'
import denHaag from './data/policies/den-haag/2023-07-01.json'
import duoplus from './data/policies/duoplus/undated.json'
import enschede from './data/policies/enschede/undated.json'
import harlingen from './data/policies/harlingen/undated.json'
import hengelo from './data/policies/hengelo/undated.json'
import hofVanTwente from './data/policies/hof-van-twente/newer.json'
import hofVanTwenteOlder from './data/policies/hof-van-twente/older.json'
import leidschendamVoorburg from './data/policies/leidschendam-voorburg/undated.json'
import noordoostBrabant from './data/policies/noordoost-brabant/3.0.json'
import provincieNoordBrabant from './data/policies/provincie-noord-brabant/undated.json'
import rijk from './data/policies/rijk/undated.json'
import rotterdam from './data/policies/rotterdam/undated.json'
import schiedam from './data/policies/schiedam/undated.json'
import sudwestFryslan from './data/policies/sudwest-fryslan/undated.json'
import utrecht from './data/policies/utrecht/undated.json'
import type { Policy } from './policy'
import { Rulebook } from './rulebook'

/** Policy and catalogue that hold where a workbook names neither. */
export const STANDARD_ID = 'duoplus'

// Of two undated versions the later one in this list is the newest.
const POLICIES: readonly unknown[] = [
  duoplus,
  denHaag,
  enschede,
  harlingen,
  hengelo,
  hofVanTwenteOlder,
  hofVanTwente,
  leidschendamVoorburg,
  noordoostBrabant,
  provincieNoordBrabant,
  rijk,
  rotterdam,
  schiedam,
  sudwestFryslan,
  utrecht,
]
const CATALOGUES: readonly unknown[] = [duoplusBlocks, utrechtBlocks, denHaagBlocks, harlingenBlocks]

/**
 * The policies and catalogues that come with the product. A test reads every file with the readers users' files pass;
 * here they are taken as read, so that a cell function needs no schema library.
 */
export function builtInRulebook(): Rulebook {
  return new Rulebook(POLICIES as readonly Policy[], CATALOGUES as readonly BlockCatalogue[])
}
