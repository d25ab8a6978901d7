// A document that can be checked is checked.

import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import type { House, Wall } from './house.ts'

const link = /\]\(([^)\s]+)\)/g
const namedPath = /`((?:packages|client|server|tests|scripts|bench|docs)\/[\w./-]*)`/g

export const documents: Wall = {
  name: 'documents lead somewhere',
  async find(house) {
    const found = house.files
      .filter((path) => path.endsWith('.md'))
      .map(async (path) => {
        const text = await house.read(path)
        return [...deadLinks(house, path, text), ...deadPaths(house, path, text)]
      })
    return (await Promise.all(found)).flat()
  },
}

function deadLinks(house: House, path: string, text: string): string[] {
  return [...text.matchAll(link)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => (target.startsWith('#') ? '' : (target.split('#')[0] ?? '')))
    .filter((target) => target !== '' && !existsSync(join(house.root, dirname(path), target)))
    .map((target) => `${path}: the link to ${normalize(join(dirname(path), target))} is dead`)
}

function deadPaths(house: House, path: string, text: string): string[] {
  return [...text.matchAll(namedPath)]
    .map(([, target = '']) => target)
    .filter((target) => !existsSync(join(house.root, target)))
    .map((target) => `${path}: there is no ${target}`)
}

const diary = 'docs/dependencies.md'

export const dependencies: Wall = {
  name: 'dependencies have reasons',
  async find(house) {
    const manifests = house.files.filter((path) => /^(bench\/)?package\.json$/.test(path))
    const listed = await Promise.all(
      manifests.map(async (path) => listNames(await house.read(path))),
    )
    const used = new Set(listed.flat())
    const text = existsSync(join(house.root, diary)) ? await house.read(diary) : ''
    const explained = new Set([...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name))

    return [
      ...[...used]
        .filter((name) => !explained.has(name))
        .map((name) => `${diary} gives no reason for ${name}`),
      ...[...explained]
        .filter((name) => !used.has(name))
        .map((name) => `${diary} explains ${name}, which is gone`),
    ]
  },
}

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

function listNames(manifest: string): string[] {
  const parsed = JSON.parse(manifest) as Manifest
  const { dependencies: ships, devDependencies: tools, optionalDependencies: platforms } = parsed
  return Object.keys({ ...ships, ...tools, ...platforms })
}
