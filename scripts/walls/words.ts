import { homedir } from 'node:os'
import type { House, Wall } from './house.ts'

/**
 * The relay cannot betray what it has no word for. It keeps rooms, entries, letters and lockers; it
 * has never heard of what people use them for. Word beginnings, in both languages.
 */
const wordsOfTheDomain = [
  'dialogue',
  'leader',
  'agreement',
  'question',
  'interview',
  'conversation',
  'workshop',
  'organisation',
  'employee',
  'wellbeing',
  'escalation',
  'priority',
  'theme',
  'compass',
  'programme',
  'measurement',
  'tension',
  'proposal',
  'seminar',
  'dilemma',
  'contract',
  'matrix',
  'keyring',
  'survey',
  'ledelse',
  'leder',
  'samtale',
  'aftale',
  'trivsel',
  'spørgsmål',
  'løfte',
  'måling',
  'krydspres',
  'forløb',
  'møde',
  'referat',
]

export const blindRelay: Wall = {
  name: 'the relay names nothing',
  async find(house) {
    const word = new RegExp(`(?<![a-zæøå])(?:${wordsOfTheDomain.join('|')})`, 'giu')
    const relay = house.files.filter((path) => /^(server|packages\/protocol)\//.test(path))
    return findInLines(house, relay, (line) => splitWords(line).match(word)?.[0] ?? null)
  },
}

/** nearestLeaderName → nearest Leader Name, so that no noun hides in the middle of a name. */
function splitWords(line: string): string {
  return line.replaceAll(/([a-zæøå0-9])([A-ZÆØÅ])/g, '$1 $2').replaceAll('_', ' ')
}

const machinePath = /(?:^|[\s"'`(=:])(\/(?:root|work|home\/\w+|Users\/\w+)\/\S*|[A-Z]:\\Users\\\S*)/
const looseEnd = /\b(TODO|FIXME|XXX|HACK)\b(?!\s*\(?#\d+)/

const notText = /\.(woff2?|png|ico|svg|json)$|^LICENSE$/
const speaksOfThem = ['scripts/walls/words.ts', 'tests/walls/breaches.ts']

export const looseEnds: Wall = {
  name: 'no loose ends',
  async find(house) {
    const texts = house.files.filter((path) => !notText.test(path) && !speaksOfThem.includes(path))
    const here = [house.root, homedir()].filter((path) => path.length > 1)
    return findInLines(house, texts, (line) => {
      const path = here.find((known) => line.includes(`${known}/`)) ?? machinePath.exec(line)?.[1]
      if (path) return `the path of one machine, ${path}`
      const word = looseEnd.exec(line)?.[1]
      return word ? `${word} without the number of an issue` : null
    })
  },
}

async function findInLines(
  house: House,
  paths: readonly string[],
  look: (line: string) => string | null,
): Promise<string[]> {
  const found = paths.map(async (path) => {
    const lines = (await house.read(path)).split('\n')
    return lines.flatMap((line, index) => {
      const finding = look(line)
      return finding === null ? [] : [`${path}:${index + 1}: ${finding}`]
    })
  })
  return (await Promise.all(found)).flat()
}
