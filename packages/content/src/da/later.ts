/** The ways in that are not built yet: what one can do meanwhile, with paper and pen. */
export const later = {
  honest: 'Rummet er ikke bygget endnu. I kan begynde i dag med papir og pen.',
  meanwhile: 'Sådan begynder I',
  minutes: (minutes: number) => `${minutes} min.`,
  print: 'Print arket',
  toolRating: 'Se, om et værktøj hjalp',
  orConversation: 'Begynd med din egen samtale',
  ways: {
    plan: {
      heading: 'Lav en plan',
      needs: 'Sæt tre timer af. Få gerne nogle af lederne med.',
      steps: [
        { minutes: 20, text: 'Bliv enige om, hvorfor det betyder noget at ledere har det godt.' },
        { minutes: 30, text: 'Skriv de tilbud ned, I allerede har.' },
        { minutes: 30, text: 'Find temaer, først alene og så sammen.' },
        { minutes: 20, text: 'Vurder hvert tema: Går det godt eller skidt?' },
        { minutes: 15, text: 'Vælg få. I kan ikke løfte alt på én gang.' },
        { minutes: 45, text: 'Skriv, hvem der gør hvad.' },
        { minutes: 20, text: 'Aftal, hvem der fortæller om planen, hvor og hvornår.' },
      ],
    },
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
