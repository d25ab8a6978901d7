/** What can be reached by its address alone; a room's own screens want a room first. */
export const screens = [
  { name: 'start', fragment: '#/' },
  { name: 'own room', fragment: '#/mit-rum' },
  { name: 'join', fragment: '#/link' },
  { name: 'help', fragment: '#/hjaelp' },
  { name: 'who can see what', fragment: '#/hvem-kan-se-hvad' },
  { name: 'make a group', fragment: '#/ledergruppe' },
] as const
