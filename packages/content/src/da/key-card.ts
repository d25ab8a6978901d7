export const keyCard = {
  title: 'Nøglekort',
  titleOf: (room: string) => `Nøglekort til »${room}«`,
  intro: 'Nøglekortet åbner dit rum igen på en anden telefon eller computer.',
  lost: 'Mister du både telefon og nøglekort, kan ingen hente rummet frem. Heller ikke vi.',
  whoever: 'Den, der har kortet, kan læse dit rum. Gem det som en husnøgle.',
  workDevice:
    'Bruger du arbejdets udstyr, kan andre have adgang til det. Brug din egen telefon, hvis du er i tvivl.',
  qrLabel: 'QR-kode med nøglen til dit rum',
  howToOpen: 'Sådan åbner du rummet igen: Scan koden, eller skriv adressen i en browser.',
  whatItHolds: 'Kortet åbner også de samtaler, du har lavet.',
  window: {
    forgets: {
      happened: 'Det ligner et privat vindue. Det glemmer alt, når du lukker det.',
      safe: 'Det, du skriver, er her, så længe vinduet er åbent.',
      next: 'Gem nøglekortet, før du lukker vinduet.',
    },
    save: 'Gem nøglekortet',
    cannotTell:
      'Vi kan ikke se, om du skriver i et privat vindue. Det glemmer alt, når du lukker det.',
  },
  print: 'Print kortet',
  download: 'Gem som fil',
  copy: 'Kopiér linket',
  copied: 'Linket er kopieret.',
  done: 'Jeg har gemt det',
  fileName: 'noeglekort.txt',
  fileText: (link: string, room: string) =>
    [
      `Nøglekort til »${room}« i Tillidsrum`,
      '',
      'Den, der har dette link, kan læse rummet. Gem det som en husnøgle.',
      'Mister du både link og telefon, kan ingen hente rummet frem.',
      '',
      link,
      '',
    ].join('\r\n'),
}
