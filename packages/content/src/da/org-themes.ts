/** Themes that others have found important: an offer, and no list to be done. */
export const orgThemes = {
  krydspres: {
    label: 'Krydspres',
    text: 'Lederne kan tale om modsatrettede krav og få hjælp til at stå i dem.',
  },
  prioritering: {
    label: 'Klar prioritering',
    text: 'Det er klart, hvad der kommer først, når alt ikke kan nås.',
  },
  balance: {
    label: 'Krav og ressourcer',
    text: 'Det, lederne skal nå, passer til det, de har at gøre godt med.',
  },
  kvalitet: {
    label: 'Kvalitet, man kan stå inde for',
    text: 'Lederne kan levere noget, de selv synes er godt nok.',
  },
  driftUdvikling: {
    label: 'Drift, økonomi og udvikling',
    text: 'Drift, økonomi og udvikling bliver vejet sammen og ikke lagt oven på hinanden.',
  },
  ledelsesrum: {
    label: 'Afklaret ledelsesrum',
    text: 'Lederne ved, hvad de selv kan beslutte, og hvad andre tager sig af.',
  },
  indflydelse: {
    label: 'Indflydelse',
    text: 'Lederne bliver hørt, før der bliver besluttet noget, de skal stå for.',
  },
  tidLedelse: {
    label: 'Tid til at lede',
    text: 'Der er tid til at lede og ikke kun til at slukke brande.',
  },
  ledelsesspaend: {
    label: 'Ledelsesspænd',
    text: 'Ingen har ansvar for flere, end de kan nå at være leder for.',
  },
  forandringer: {
    label: 'Gode forandringer',
    text: 'Når noget skal ændres, er lederne med fra start og ved hvorfor.',
  },
  naermesteLeder: {
    label: 'Opbakning fra nærmeste leder',
    text: 'Lederne mærker, at deres egen leder bakker dem op, når det brænder på.',
  },
  aabenhed: {
    label: 'Tryghed ved at tale om pres',
    text: 'Det kan siges højt, at man er presset, uden at det skader ens karriere.',
  },
  fejl: {
    label: 'Plads til fejl',
    text: 'Fejl bliver brugt til at lære af og ikke til at placere skyld.',
  },
  kolleger: {
    label: 'Støtte fra lederkolleger',
    text: 'Lederne bruger hinanden, når noget er svært.',
  },
  konkurrence: {
    label: 'Samarbejde frem for konkurrence',
    text: 'Ledere deler viden og kræfter, også når de bliver målt mod hinanden.',
  },
  restitution: {
    label: 'Tid til at lade op',
    text: 'Ferie, aften og weekend er fri, medmindre andet er aftalt.',
  },
  paaTvaers: {
    label: 'Samspil på tværs',
    text: 'Opgaver fra resten af organisationen er samordnet og trækker samme vej.',
  },
  administration: {
    label: 'Mindre dobbeltarbejde',
    text: 'Lederne skal ikke sende det samme ind flere gange i ny form.',
  },
  svaereSager: {
    label: 'Hjælp i svære sager',
    text: 'Lederne får hurtig hjælp til klager og svære personalesager.',
  },
  nyeKrav: {
    label: 'Nye love og krav',
    text: 'Når krav udefra ændrer jobbet, bliver noget andet taget væk.',
  },
  nyeLedere: {
    label: 'Modtagelse af nye ledere',
    text: 'Nye ledere bliver taget godt imod og har en at spørge.',
  },
  hvorHen: {
    label: 'Et sted at gå hen',
    text: 'Alle ledere ved, hvem de kan tale med i fortrolighed.',
  },
  tidligeTegn: {
    label: 'Tidlige tegn og støtte',
    text: 'I ser i tide, når en leder eller gruppe har brug for hjælp. I ved, hvad I kan tilbyde.',
  },
  uformelle: {
    label: 'Dem, der leder uden titel',
    text: 'Nøglepersoner uden titel får den støtte, deres opgave kræver.',
  },
  mentor: {
    label: 'Mentor, netværk og sparring',
    text: 'Alle ledere har en at sparre med, også uden for egen enhed.',
  },
}
