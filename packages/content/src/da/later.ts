/** The ways in that are not built yet: what one can do meanwhile, with paper and pen. */
export const later = {
  honest: 'Programmet kan I lægge her nu. Resten af rummet er på vej.',
  toProgramme: 'Læg programmet',
  meanwhile: 'Sådan begynder I',
  minutes: (minutes: number) => `${minutes} min.`,
  print: 'Print arket',
  toolRating: 'Se, om et værktøj hjalp',
  orConversation: 'Begynd med din egen samtale',
  ways: {
    workshop: {
      heading: 'Hold en workshop',
      needs: 'Sæt en formiddag af. Find et rum med plads til små grupper.',
      steps: [
        { minutes: 15, text: 'Sig velkommen, og fortæl, hvad dagen er til for.' },
        { minutes: 45, text: 'Tal i små grupper: Hvorfor betyder lederes trivsel noget for dig?' },
        { minutes: 30, text: 'Fortæl, hvad I ved om lederes arbejdsmiljø.' },
        { minutes: 15, text: 'Hold pause.' },
        { minutes: 60, text: 'Tal i grupper: Hvad kan vi selv gøre? Kom med tre forslag.' },
        { minutes: 30, text: 'Saml op: Vælg forslag, og sæt navn og dato på.' },
      ],
    },
  },
}
