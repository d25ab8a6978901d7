export const backup = {
  title: 'Sikkerhedskopi',
  intro: 'Én fil med alle dine rum. Seks ord åbner den, og intet andet.',
  what: 'Det kommer med:',
  none: 'Der er ingen rum på denne enhed at kopiere.',
  shared: 'Samtaler er med, også det, den anden har skrevet.',
  elsewhere: (name: string) => `${name} (kun på nøgleringen)`,
  only: 'Rum, der kun er på nøgleringen, hentes til filen. De bliver ikke liggende her.',
  today: 'Kopien er, som rummene er i dag. Lav en ny, når der er kommet meget til.',
  make: 'Lav en sikkerhedskopi',
  restore: 'Hent rum fra en kopi',
  restoreHelp: 'På en ny enhed, eller når noget er blevet væk.',
  linkHelp: 'Alle rum i én fil, der kan åbnes på en anden enhed.',
  phrase: {
    title: 'Seks ord til kopien',
    shown: 'Skriv ordene ned, eller print dem. De bliver kun vist nu.',
    apart: 'Ordene åbner kun denne ene fil. Gem dem et andet sted end filen.',
    whoever: 'Den, der har både filen og ordene, kan åbne alle rummene.',
    others: 'Giv mig seks andre',
    print: 'Print ordene',
    have: 'Jeg har dem',
  },
  prove: {
    title: 'Skriv de seks ord',
    intro: 'Så ved du, at du har dem. Derefter får du filen.',
    make: 'Lav filen',
    making: 'Laver filen. Det tager nogle sekunder …',
    seeAgain: 'Vis ordene igen',
  },
  made: {
    title: 'Filen er klar',
    intro: 'Gem den et sted, du også kan nå uden denne enhed.',
    save: 'Gem filen',
    fileName: 'mine-rum.kopi',
    onlyKeys: (rooms: number) =>
      rooms === 1
        ? 'Ét rum på nøgleringen kunne ikke hentes. Kun nøglen til det er i filen.'
        : `${rooms} rum på nøgleringen kunne ikke hentes. Kun nøglerne til dem er i filen.`,
    again: 'Lav filen igen, når du er på nettet.',
    lost: 'Er ordene væk, kan ingen åbne filen. Så laver du en ny.',
    later: 'Afslutter du et rum eller glemmer det, er det stadig i filen.',
  },
  choose: {
    title: 'Hent rum fra en kopi',
    intro: 'Vælg filen. Intet bliver sendt.',
    label: 'Sikkerhedskopi',
    reading: 'Læser filen …',
  },
  open: {
    title: 'Skriv ordene til kopien',
    intro: 'De seks ord, du fik sammen med filen.',
    open: 'Hent rummene',
    opening: 'Åbner. Det tager nogle sekunder …',
    another: 'Vælg en anden fil',
    workDevice: 'Er det arbejdets udstyr, kan andre have adgang til det.',
  },
  restored: {
    title: 'Rummene er her',
    came: (rooms: number) =>
      rooms === 1 ? 'Ét rum er kommet hertil.' : `${rooms} rum er kommet hertil.`,
    there: (rooms: number) =>
      rooms === 1
        ? 'Ét rum var her i forvejen. Det, der manglede i det, er lagt til.'
        : `${rooms} rum var her i forvejen. Det, der manglede i dem, er lagt til.`,
    later: (rooms: number) =>
      rooms === 1
        ? 'Ét rum kan denne udgave ikke åbne. Det ligger stadig i filen.'
        : `${rooms} rum kan denne udgave ikke åbne. De ligger stadig i filen.`,
    nothing: 'Der var ingen rum i kopien.',
    kept: 'Intet er skrevet over. Det, serveren mangler, får den, når der er net.',
    see: 'Se mine rum',
  },
}
