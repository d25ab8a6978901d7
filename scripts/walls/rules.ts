// A promise is written once, as a numbered rule in a SPEC.md, and kept by a test of that number.

import type { House, Wall } from './house.ts'

const rule = /^- \*\*([A-Z]\d+)\*\*/gm
const testTitle = /(['"`])((?:\[[A-Z]\d+\]\s?)+)/g
const cited = /\[([A-Z]\d+)\]/g

export const rules: Wall = {
  name: 'rules have tests',
  async find(house) {
    const written = await findRules(house)
    const tested = await findCitations(house, isTest, testTitle)
    const claimed = await findCitations(house, isDocument, cited)

    const findings: string[] = []
    for (const [id, places] of written) {
      if (places.length > 1) findings.push(`${id} is written twice: ${places.join(', ')}`)
      if (!tested.has(id)) findings.push(`${places[0]}: ${id} is in no test's name`)
    }
    for (const [id, places] of [...tested, ...claimed]) {
      if (!written.has(id)) findings.push(`${places[0]}: [${id}] is a rule of no SPEC.md`)
    }
    return findings
  },
}

type PlacesById = Map<string, string[]>

async function findRules(house: House): Promise<PlacesById> {
  const places: PlacesById = new Map()
  for (const path of house.files.filter((file) => file.endsWith('SPEC.md'))) {
    for (const [, id = ''] of (await house.read(path)).matchAll(rule)) remember(places, id, path)
  }
  return places
}

async function findCitations(
  house: House,
  belongs: (path: string) => boolean,
  pattern: RegExp,
): Promise<PlacesById> {
  const places: PlacesById = new Map()
  for (const path of house.files.filter(belongs)) {
    for (const [found] of (await house.read(path)).matchAll(pattern)) {
      for (const [, id = ''] of found.matchAll(cited)) remember(places, id, path)
    }
  }
  return places
}

function remember(places: PlacesById, id: string, path: string): void {
  places.set(id, [...(places.get(id) ?? []), path])
}

function isTest(path: string): boolean {
  return /\.(test|suite)\.tsx?$/.test(path) && !path.startsWith('tests/walls/')
}

function isDocument(path: string): boolean {
  return path.endsWith('.md')
}
