export const invite = {
  title: (name: string) => `Inviter ${name}`,
  intro: 'Der er to måder. Vælg den, der passer til jer.',
  qr: {
    title: 'I sidder sammen',
    intro: 'Vis en QR-kode på din skærm. Den, der scanner den, kommer ind i rummet.',
    careful: 'Den virker mere end én gang. Vis den kun til den, der skal ind.',
    show: 'Vis QR-koden',
    hide: 'Skjul QR-koden',
    label: 'QR-kode, der åbner jeres fælles rum',
  },
  link: {
    title: 'I sidder hver for sig',
    intro: 'Send et link, og sig seks tal højt. Ingen kommer ind med kun det ene.',
    make: 'Lav link og kode',
    making: 'Laver link og kode …',
    linkLabel: 'Linket sender du',
    codeLabel: 'Koden siger du',
    codeHelp: 'Ring, eller sig den ansigt til ansigt. Skriv den ikke samme sted som linket.',
    digits: (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`,
    copy: 'Kopiér linket',
    copied: 'Linket er kopieret. Koden er ikke med.',
    share: 'Del linket',
    shareText: 'Her er linket til vores samtale. Koden får du af mig.',
    limits:
      'Link og kode bliver kun vist nu. De virker én gang, inden for syv dage. Fem forkerte koder låser dem.',
    another: 'Lav et nyt link',
    anotherHelp: 'Et nyt link får sin egen kode. Det gamle holder op med at virke.',
  },
  takeBack: {
    out: (date: string) =>
      `Linket er lavet. Det kan virke til og med ${date}. Kan det ikke bruges, så lav et nyt.`,
    button: 'Træk linket tilbage',
    help: 'Er nogen kommet ind med det, bliver de inde.',
    done: 'Linket virker ikke mere.',
    used: 'Linket er brugt eller låst. Det åbner ikke rummet mere.',
  },
  toRoom: 'Til jeres rum',
}
