import { expect, test } from 'vitest'

import { createFakePreferences } from '#ports/preferences.fake.ts'

import { parseLanguage } from './language.ts'
import { createDeviceChoices } from './preferences.ts'

test('the first visit is in Danish, and so is anything unknown', () => {
  expect(parseLanguage(null)).toBe('da')
  expect(parseLanguage('fr')).toBe('da')
})

test('a chosen language is kept until the other is chosen', () => {
  const preferences = createFakePreferences()

  createDeviceChoices(preferences).switchLanguage()
  expect(createDeviceChoices(preferences).language.value).toBe('en')

  createDeviceChoices(preferences).switchLanguage()
  expect(createDeviceChoices(preferences).language.value).toBe('da')
})

test('a device remembers that it holds rooms, and that it no longer does', () => {
  const choices = createDeviceChoices(createFakePreferences())
  expect(choices.hasRooms()).toBe(false)

  choices.rememberRooms(true)
  expect(choices.hasRooms()).toBe(true)

  choices.rememberRooms(false)
  expect(choices.hasRooms()).toBe(false)
})
