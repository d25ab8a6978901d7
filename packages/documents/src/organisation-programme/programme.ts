import {
  parseGateAnswer,
  parseStartPath,
  programmeGates,
  type Allowed,
  type GateAnswer,
  type GateField,
  type GateKey,
  type OrganisationProgramme,
  type ProgrammeGate,
  type StartPathKey,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'
import { textNamed, writeNamed } from '../text/named-text.ts'
import { readSteps } from './steps.ts'

// programme                      path → where they begin
// programmeGates                 gate → what was said there
// programmeGate/<gate>/<field>   a text

export function readProgramme(doc: Doc): OrganisationProgramme {
  const path = parseStartPath(mapOf(doc, 'programme').get('path'))
  return { path, ...readSteps(doc, path), gates: programmeGates.map((gate) => gateIn(doc, gate)) }
}

function gateIn(doc: Doc, gate: GateKey): ProgrammeGate {
  const word = (field: GateField) => textNamed(doc, nameOf(gate, field))
  const answer = parseGateAnswer(mapOf(doc, 'programmeGates').get(gate))
  return { gate, answer, who: word('who'), why: word('why') }
}

const nameOf = (gate: GateKey, field: GateField) => `programmeGate/${gate}/${field}`

/** Of two who choose at once one holds for all. The steps are the same, and keep what was written in them. */
export function chooseStartPath(doc: Doc, path: StartPathKey): void {
  if (mapOf(doc, 'programme').get('path') === path) return
  change(doc, () => mapOf(doc, 'programme').set('path', path))
}

export function answerGate(doc: Doc, gate: GateKey, answer: GateAnswer): void {
  if (mapOf(doc, 'programmeGates').get(gate) === answer) return
  change(doc, () => mapOf(doc, 'programmeGates').set(gate, answer))
}

export interface GateWords {
  readonly gate: GateKey
  readonly field: GateField
  readonly text: string
}

export function writeGate(doc: Doc, { gate, field, text }: GateWords): Allowed<'tooLong'> {
  return writeNamed(doc, { name: nameOf(gate, field), text, as: 'cell' })
}
