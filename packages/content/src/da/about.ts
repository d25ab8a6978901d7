/** What the product is and is not, where its matter comes from, and what it owes those who use it. */
export const about = {
  heading: 'Om Tillidsrum',
  lead: 'Et sted, hvor ledere kan tænke, tale og aftale, uden at nogen kigger med.',
  sections: [
    {
      heading: 'Hvad det ikke er',
      points: [
        'Det er ikke behandling. Ingen holder øje med det, du skriver.',
        'Det er ikke en APV eller en måling af personer.',
        'Det er ikke et anmeldelsessystem.',
      ],
    },
    {
      heading: 'Hvor indholdet kommer fra',
      points: [
        'De tre værktøjer bygger på en workshop om lederes psykiske arbejdsmiljø fra februar 2021.',
        'Samtaleguiden er inspireret af udviklingsplanen i FLIPA fra 2019.',
        'Gruppens 25 punkter er inspireret af bogen »Effektive ledergrupper«.',
        'Ordene her er vores egne.',
      ],
    },
    {
      heading: 'For alle',
      points: [
        'Siderne er bygget efter WCAG 2.2, niveau AA.',
        'Alt kan nås med tastaturet, ses i 400 % og læses højt.',
        'Hvert billede er også en tabel, og hver flytning er også en menu.',
        'Programmer efterprøver det hver gang, vi ændrer noget. Ingen udefra har set det efter endnu.',
      ],
    },
    {
      heading: 'Koden',
      points: [
        'Koden er åben. Licensen er EUPL 1.2.',
        'Skrifttypen Fraunces har licensen SIL OFL 1.1.',
      ],
    },
  ],
}
