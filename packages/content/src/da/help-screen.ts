/** The frame of the help screen. Its sections are instruments: see help.ts. */
export const helpScreen = {
  heading: 'Få hjælp',
  nobodyIsTold: 'Ingen får at vide, at du har været her.',
  call: (number: string) => `Ring ${number}`,
  askFirst: 'Spørg, før du bruger et tilbud på arbejdet',
  askFirstPoints: [
    'Kan jeg få det uden om min egen leder?',
    'Hvem får at vide, at jeg har bedt om det?',
  ],
}
