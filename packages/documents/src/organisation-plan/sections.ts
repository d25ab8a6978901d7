import {
  findingKinds,
  parseDate,
  planSections,
  type Allowed,
  type FindingKind,
  type Findings,
  type IsoDate,
  type OrganisationPlan,
  type PlanSection,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf, textOf } from '../room/stranger.ts'
import { textNamed, writeNamed } from '../text/named-text.ts'

// planSection/<section>            a text
// planFinding/<card>/<kind>        a text
// planReview                       on → a day

export function readSections(doc: Doc): OrganisationPlan['sections'] {
  const text = (section: PlanSection) => textNamed(doc, `planSection/${section}`)
  const [where, signs, support, newLeaders] = planSections
  return {
    where: text(where),
    signs: text(signs),
    support: text(support),
    newLeaders: text(newLeaders),
  }
}

export function writeSection(doc: Doc, section: PlanSection, text: string): Allowed<'tooLong'> {
  return writeNamed(doc, { name: `planSection/${section}`, text, as: 'note' })
}

/** What was found out about the theme on a card. */
export function readFindings(doc: Doc, card: string): Findings {
  const text = (kind: FindingKind) => textNamed(doc, `planFinding/${card}/${kind}`)
  const [knowledge, ideas, experts, reading, focusGroups, offers] = findingKinds
  return {
    knowledge: text(knowledge),
    ideas: text(ideas),
    experts: text(experts),
    reading: text(reading),
    focusGroups: text(focusGroups),
    offers: text(offers),
  }
}

export interface Finding {
  readonly card: string
  readonly kind: FindingKind
  readonly text: string
}

export function writeFinding(doc: Doc, { card, kind, text }: Finding): Allowed<'tooLong'> {
  return writeNamed(doc, { name: `planFinding/${card}/${kind}`, text, as: 'answer' })
}

export function readReviewDay(doc: Doc): IsoDate | null {
  return parseDate(textOf(mapOf(doc, 'planReview').get('on')))
}

export function setReviewDay(doc: Doc, on: IsoDate): void {
  if (readReviewDay(doc) !== on) change(doc, () => mapOf(doc, 'planReview').set('on', on))
}
