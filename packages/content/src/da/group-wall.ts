/** What stands on the wall of the meeting room. No name does. */
export const groupWall = {
  soon: 'Vi begynder om lidt.',
  over: 'Mødet er slut. Tak for i dag.',
  silence: 'Stille. Se selv efter først.',
  comeIn: {
    joins: 'Kommer du nu? Scan, og kom med.',
    follows: 'Kommer du nu? Scan, og følg med.',
  },
  qr: 'QR-kode til mødet',
  code: 'Koden er',
  elsewhere: {
    make: 'Lav et link til en anden skærm',
    open: 'Åbn linket på den maskine, der viser væggen, og skriv koden.',
    limits: 'Linket kan kun læse. Det virker til i morgen.',
  },
  offline: 'Koden kommer, når denne skærm er på nettet.',
}
