import { type TemplateChoice, type TemplateKind } from './choice'
import { monitoringTemplate } from './monitoring'
import { tenderTemplate } from './tender'
import type { Template } from './template'

export { TEMPLATE_KINDS, type TemplateChoice, type TemplateKind } from './choice'
export type { TakenNames } from './names'
export type { Template } from './template'

const TEMPLATES: Readonly<Record<TemplateKind, (choice: TemplateChoice) => Template>> = {
  monitoring: monitoringTemplate,
  tender: tenderTemplate,
}

/** The sheets of a template, as a plan; nothing is written yet. */
export function templateOf(kind: TemplateKind, choice: TemplateChoice): Template {
  return TEMPLATES[kind](choice)
}
