/** The bars round every screen, and what is said when a screen cannot be shown. */
export const shell = {
  skip: 'Gå til indholdet',
  whoCanSeeIt: 'Hvem kan se det?',
  quickExit: 'Luk hurtigt',
  always: 'Altid her',
  home: 'Forside',
  help: 'Få hjælp',
  whoSees: 'Hvem kan se hvad?',
  print: 'Print',
  otherLanguage: 'English',
  otherLanguageCode: 'en',
  onlyYou: 'Kun du',
  backToWhere: 'Tilbage, hvor du var',
  broken: {
    heading: 'Siden kan ikke vises',
    happened: 'Noget i siden gik i stykker.',
    safe: 'Det, du har skrevet, ligger stadig på denne enhed.',
    next: 'Genindlæs siden. Sker det igen, så prøv en anden browser.',
    again: 'Genindlæs siden',
  },
  notHere: {
    heading: 'Siden er ikke hentet endnu',
    happened: 'Den del af siden kunne ikke hentes. Måske mangler du net.',
    safe: 'Det, du har skrevet, ligger stadig på denne enhed.',
    next: 'Prøv igen, når du har net.',
    again: 'Prøv igen',
  },
}
