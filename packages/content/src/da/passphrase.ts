const quoted = (words: readonly string[]) => words.map((word) => `»${word}«`).join(' eller ')

export const passphrase = {
  title: 'Dine seks ord',
  shown: 'Skriv ordene ned, eller lær dem. De bliver kun vist nu.',
  story: 'Lav en lille historie af dem. Så er de nemmere at huske.',
  whoever: 'Den, der har ordene, kan åbne alle rummene.',
  others: 'Giv mig seks andre',
  print: 'Print ordene',
  have: 'Jeg har dem',
  prove: {
    title: 'Skriv dine seks ord',
    intro: 'Så ved du, at du har dem.',
    label: 'Seks ord med mellemrum',
    hint: 'Du kan også skrive æ, ø og å som ae, oe og aa.',
    keep: 'Gem de seks ord',
    keeping: 'Gemmer. Det tager nogle sekunder …',
    notThese: 'Ordene er fra listen, men det er ikke dine seks i rækkefølge.',
    seeAgain: 'Vis ordene igen',
    kept: 'De seks ord åbner nøgleringen nu. Ældre ord virker ikke mere.',
  },
  open: {
    title: 'Åbn med seks ord',
    intro: 'Skriv ordene i rækkefølge. Store og små bogstaver er lige gode.',
    open: 'Åbn nøgleringen',
    opening: 'Åbner. Det tager nogle sekunder …',
  },
  slip: {
    unknown: (typed: string, nearest: readonly string[]) =>
      `»${typed}« er ikke på listen. Nærmest er ${quoted(nearest)}.`,
    short: (words: number) =>
      words === 1
        ? 'Der er ét ord. Der skal være seks.'
        : `Der er ${words} ord. Der skal være seks.`,
    long: (words: number) => `Der er ${words} ord. Der skal kun være seks.`,
    tooMuch: 'Det er for meget. Skriv kun de seks ord.',
    put: (word: string) => `Sæt »${word}« ind`,
    nothingSent: 'Intet er sendt.',
  },
}
