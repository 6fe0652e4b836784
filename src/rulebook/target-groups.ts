/**
 * The words of the field: target groups, forms of effort and extras, as Dutch tables and people name them. One
 * vocabulary for reading a published table (doctor) and for asking what a placement is worth (compare).
 */

/** Who a person is, or how he or she is deployed. */
export type TargetGroup =
  | 'PW'
  | 'WW'
  | 'WIA'
  | 'WAO'
  | 'IOAW'
  | 'ANW'
  | 'WAJONG'
  | 'BANENAFSPRAAK'
  | 'BESCHUT'
  | 'SW'
  | 'NUG'
  | 'STATUSHOUDER'
  | 'STARTKWAL'
  | 'DETENTIE'
  | 'PRAKTIJKLEREN'
  | 'BBL'
  | 'BOL'
  | 'VSO'
  | 'STAGE'
  | 'WERKERVARING'
  | 'PROEFPLAATSING'
  | 'IPS'
  | 'LKS'

/** What a table values beside people: activities, costs, certificates, and the terms of a bonus. */
export type OtherEffort = 'ACTIVITEIT' | 'OPLEIDING' | 'VAST' | 'BIJZONDER' | 'SPONSORING' | 'PSO' | 'MAATWERK'

export type Subject = TargetGroup | OtherEffort

export interface SubjectWords<S extends Subject = Subject> {
  readonly subject: S
  /** On text in lower case, without accents. */
  readonly pattern: RegExp
  /** What people say and write; each fits the pattern. The first is the name of the field. */
  readonly names: readonly string[]
  /** Who somebody is, or in what form he or she is deployed. */
  readonly is: 'person' | 'form'
  /** A wider group in which this one is counted where a table does not name it. */
  readonly within?: TargetGroup
}

/**
 * Target groups and forms of effort. Wajong and Wsw are within the banenafspraak: Bouwblokkenmodel social return
 * (gemeente Utrecht), explanation of row 6. A BOL student is deployed as a trainee.
 */
export const TARGET_GROUPS: readonly SubjectWords<TargetGroup>[] = [
  {
    subject: 'PW',
    pattern: /participatiewet|\bp-?wet\b|\bpw\b|bijstand|\bwwb\b/,
    names: ['participatiewet', 'bijstand', 'pw', 'p-wet', 'wwb'],
    is: 'person',
  },
  { subject: 'WW', pattern: /\bww\b|werkloosheidswet/, names: ['ww', 'werkloosheidswet'], is: 'person' },
  { subject: 'WIA', pattern: /\bwia\b|\bwga\b|\biva\b/, names: ['wia', 'wga', 'iva'], is: 'person' },
  { subject: 'WAO', pattern: /\bwao\b|\bwaz\b/, names: ['wao', 'waz'], is: 'person' },
  { subject: 'IOAW', pattern: /\bioa[wz]\b/, names: ['ioaw', 'ioaz'], is: 'person' },
  { subject: 'ANW', pattern: /\banw\b/, names: ['anw'], is: 'person' },
  { subject: 'WAJONG', pattern: /wajong/, names: ['wajong'], is: 'person', within: 'BANENAFSPRAAK' },
  {
    subject: 'BANENAFSPRAAK',
    // One letter may be missing: "banenafpraak" stands in a published table.
    pattern: /banenaf\w{0,3}raak|garantieba(?:an|nen)|doelgroep(?:en)?registe?r|quotum/,
    names: ['banenafspraak', 'garantiebaan', 'doelgroepregister', 'doelgroepenregister', 'quotum'],
    is: 'person',
  },
  { subject: 'BESCHUT', pattern: /beschut/, names: ['beschut werk'], is: 'person' },
  {
    subject: 'SW',
    pattern: /sociale werkvoorziening|\bw?sw\b|\bw?sw-/,
    names: ['wsw', 'sw', 'sociale werkvoorziening'],
    is: 'person',
    within: 'BANENAFSPRAAK',
  },
  {
    subject: 'NUG',
    pattern: /zonder uitkering|niet[- ]?uitkeringsgerechtigd|\bnug|geen (?:recht op (?:een )?)?uitkering/,
    names: ['nug', 'zonder uitkering', 'niet-uitkeringsgerechtigd', 'nugger', 'geen uitkering'],
    is: 'person',
  },
  {
    subject: 'STATUSHOUDER',
    pattern: /statushouder|inburgera?a?r|vluchteling/,
    names: ['statushouder', 'inburgeraar', 'vluchteling'],
    is: 'person',
  },
  { subject: 'STARTKWAL', pattern: /startkwalificatie/, names: ['zonder startkwalificatie'], is: 'person' },
  { subject: 'DETENTIE', pattern: /gedetineerd|detentie/, names: ['gedetineerde', 'ex-gedetineerde'], is: 'person' },
  {
    subject: 'PRAKTIJKLEREN',
    pattern: /praktijkleren|(?:3 ?\^? ?e|derde) leerweg/,
    names: ['praktijkleren', 'derde leerweg'],
    is: 'form',
  },
  {
    subject: 'BBL',
    pattern: /\bbbl\b|leer-?\s?werk|leerba(?:an|nen)|beroepsbegeleidend/,
    names: ['bbl', 'leerbaan', 'leerwerkbaan', 'leerwerktraject'],
    is: 'form',
  },
  { subject: 'BOL', pattern: /\bbol\b|beroepsopleidend/, names: ['bol'], is: 'form', within: 'STAGE' },
  {
    subject: 'VSO',
    pattern: /\bvso\b|voortgezet speciaal|praktijkonderwijs|\bpro\b/,
    names: ['vso', 'praktijkonderwijs', 'pro'],
    is: 'person',
  },
  { subject: 'STAGE', pattern: /stage|stagiair/, names: ['stage', 'stagiair'], is: 'form' },
  {
    subject: 'WERKERVARING',
    pattern: /werkervaring|werkstage|leerwerkplek/,
    names: ['werkervaringsplek', 'werkervaringsplaats', 'werkervaringsbaan'],
    is: 'form',
  },
  { subject: 'PROEFPLAATSING', pattern: /proefplaatsing/, names: ['proefplaatsing'], is: 'form' },
  { subject: 'IPS', pattern: /\bips\b|individuele plaatsing/, names: ['ips', 'individuele plaatsing'], is: 'form' },
  { subject: 'LKS', pattern: /\blks\b|loonkostensubsidie/, names: ['loonkostensubsidie', 'lks'], is: 'person' },
]

/** What else people ask for by name. */
export const OTHER_EFFORTS: readonly SubjectWords<OtherEffort>[] = [
  {
    subject: 'ACTIVITEIT',
    pattern: /\bmvo\b|activiteit|gastles|bedrijfsbezoek/,
    names: ['maatschappelijke activiteit', 'mvo', 'gastles', 'bedrijfsbezoek'],
    is: 'form',
  },
  {
    subject: 'OPLEIDING',
    pattern: /opleidingskosten|scholingskosten|\b(?:opleiding|scholing)\b/,
    names: ['opleidingskosten', 'opleiding', 'scholing'],
    is: 'form',
  },
  {
    subject: 'VAST',
    pattern: /\bvaste? (?:dienstverband|contract|baan)\b|\bvast\b/,
    names: ['vast dienstverband', 'vast contract', 'vast'],
    is: 'form',
  },
  { subject: 'BIJZONDER', pattern: /bijzondere doelgroep/, names: ['bijzondere doelgroep'], is: 'person' },
  { subject: 'SPONSORING', pattern: /sponsor/, names: ['sponsoring'], is: 'form' },
  { subject: 'PSO', pattern: /\bpso\b|prestatieladder/, names: ['pso', 'prestatieladder'], is: 'form' },
  { subject: 'MAATWERK', pattern: /maatwerk/, names: ['maatwerk'], is: 'form' },
]

export const SUBJECTS: readonly SubjectWords[] = [...TARGET_GROUPS, ...OTHER_EFFORTS]
