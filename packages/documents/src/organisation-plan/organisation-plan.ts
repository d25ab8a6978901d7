import type { OrganisationPlan } from '#domain'
import type { Doc } from 'yjs'

import { mapOf, textOf } from '../room/stranger.ts'
import { readHelpCards } from './help-cards.ts'
import { readMatrixCards } from './matrix-cards.ts'
import { readReviewDay, readSections } from './sections.ts'

/** All that a version of the plan is made of, as it stands now. */
export function readOrganisationPlan(doc: Doc): OrganisationPlan {
  const organisation = mapOf(doc, 'organisation')
  return {
    organisation: textOf(organisation.get('name')),
    owner: textOf(organisation.get('owner')),
    cards: readMatrixCards(doc),
    sections: readSections(doc),
    helpCards: readHelpCards(doc),
    reviewOn: readReviewDay(doc),
  }
}
