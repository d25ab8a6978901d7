import { computed, type ReadonlySignal } from '@preact/signals'
import type { Doc } from 'yjs'

import { readOrganisationPlan, readPages } from '#documents'
import { currentPage, type OrganisationPlan, type RoomPage } from '#domain'

import { documentSignal } from '../document-signal.ts'

/** What there is to publish in a room, and what is published already. */
export interface Publishing {
  readonly plan: ReadonlySignal<OrganisationPlan>
  readonly pages: ReadonlySignal<readonly RoomPage[]>
  /** Where the next edition goes; null when it will be a new page. */
  readonly current: ReadonlySignal<RoomPage | null>
}

const followed = new WeakMap<Doc, Publishing>()

/** Once for each room, however many screens ask. */
export function publishingIn({ doc }: { readonly doc: Doc }): Publishing {
  const known = followed.get(doc) ?? follow(doc)
  followed.set(doc, known)
  return known
}

function follow(doc: Doc): Publishing {
  const pages = documentSignal(doc, readPages).value
  return {
    plan: documentSignal(doc, readOrganisationPlan).value,
    pages,
    current: computed(() => currentPage(pages.value)),
  }
}
