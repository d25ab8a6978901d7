/** The compass of the own room: six directions, each with two questions. */
export const compass = {
  title: 'Hele vejen rundt',
  intro: 'Seks retninger trækker i dig. Se, hvor meget hver af dem betyder, og hvordan det går.',
  notAMeasure: 'Tallene er kun til dig. Ingen lægger dem sammen.',
  begin: 'Begynd',
  again: 'Gå rundt igen',
  change: 'Ret',
  finish: 'Se billedet',
  print: 'Print billedet',
  step: (at: number, of: number) => `Retning ${String(at)} af ${String(of)}`,
  takeBack: 'Fjern mine svar her',
  takenBack: 'Dine svar her er fjernet.',
  directions: {
    up: {
      name: 'Op mod egen leder',
      short: 'Op',
      help: 'Hvad forventer din nærmeste leder af dig? Hvad har du brug for den vej?',
    },
    management: {
      name: 'Som del af ledelsen',
      short: 'Ledelsen',
      help: 'Hvordan står du i kredsen af ledere, du er en del af?',
    },
    self: {
      name: 'Ind mod dig selv',
      short: 'Dig selv',
      help: 'Hvad kræver du af dig selv, og hvad gør det ved dig?',
    },
    team: {
      name: 'Ind i teamet',
      short: 'Teamet',
      help: 'Hvad har dine medarbejdere brug for, og hvem følger dig?',
    },
    across: {
      name: 'På tværs',
      short: 'På tværs',
      help: 'Hvem uden for din enhed er du afhængig af, og hvor trækker de i dig?',
    },
    out: {
      name: 'Ud mod borgerne eller kunderne',
      short: 'Ud',
      help: 'Hvad møder dig udefra – fra borgere, kunder, love og krav?',
    },
  },
  axes: {
    importance: {
      question: 'Betyder det noget for, hvordan du har det som leder?',
      name: 'Betyder noget',
    },
    today: { question: 'Går det godt lige nu?', name: 'Går godt' },
  },
  degrees: {
    1: 'I meget lav grad',
    2: 'I lav grad',
    3: 'I nogen grad',
    4: 'I høj grad',
    5: 'I meget høj grad',
  },
  degree: (degree: number, word: string) => `${String(degree)} · ${word}`,
  skipped: 'Sprunget over',
  picture: {
    scale: 'Inderst er 1, yderst er 5.',
    label: 'Kompas med seks retninger. Tabellen herunder siger det samme.',
    importance: 'Så meget betyder det',
    today: 'Sådan går det',
    before: 'Sådan gik det sidst',
  },
  table: {
    caption: (date: string) => `Sådan så det ud ${date}`,
    direction: 'Retning',
    before: (degree: number) => `Sidst: ${String(degree)}`,
  },
  changes: {
    title: 'Ændret siden sidst',
    since: (date: string) => `Sammenlignet med ${date}.`,
    none: 'Det, du har svaret på begge gange, er som sidst.',
    one: (name: string, from: number, to: number) =>
      `${name}: fra ${String(from)} til ${String(to)}`,
  },
  earlier: 'Tidligere gange',
  back: 'Til kompasset',
}
