export const lost = {
  title: 'Har du mistet det hele?',
  intro: 'Se først efter, om noget af det her stadig findes.',
  look: {
    title: 'Det kan åbne noget igen',
    open: 'Åbn nøgleringen',
    card: 'Brug et nøglekort',
    places: [
      {
        where: 'En gammel telefon eller computer',
        brings: 'Åbn Tillidsrum på den. Lav seks ord eller en kode dér, og brug dem her.',
      },
      {
        where: 'Seks ord, en gendannelseskode eller en adgangsnøgle',
        brings: 'Alle rum på nøgleringen.',
      },
      {
        where: 'En sikkerhedskopi og dens seks ord',
        brings: 'Alle rum, der var på enheden den dag. Vælg den under »Åbn din nøglering«.',
      },
      {
        where: 'Et nøglekort på papir eller som fil',
        brings: 'Det rum, kortet er til. Kortet til Mit rum åbner også de samtaler, du har lavet.',
      },
      {
        where: 'Noget, du har printet eller hentet som Word',
        brings: 'Ordene, som de var den dag. Rummet åbner det ikke.',
      },
    ],
  },
  gone: {
    title: 'Har du intet af det',
    says: [
      'Så kan ingen åbne rummene igen. Heller ikke vi, og heller ikke din arbejdsplads.',
      'Ingen andre kan læse dem. De ligger låst på serveren, til deres sidste dag er gået.',
    ],
  },
  other: {
    title: 'Det har den anden stadig',
    says: [
      'Samtalen er stadig hos den, du delte den med: de punkter, du tog med, og det, I aftalte.',
      'Det, du ikke tog med, har den anden aldrig haft.',
      'I kan læse samtalen sammen på den andens enhed og lave en ny.',
    ],
  },
  anew: {
    title: 'Begynd forfra',
    says: ['Det tager ti minutter. Lav denne gang to ting, der åbner rummet igen.'],
    begin: 'Gå til forsiden',
  },
}
