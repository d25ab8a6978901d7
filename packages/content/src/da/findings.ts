/** What is known about leaders' work environment, in our own words. */
export const findings = {
  heading: 'Det ved vi',
  lead: 'Omkring 50 ledere og eksperter har fortalt, hvad der presser og bærer ledere.',
  way: {
    ownRoom: 'Tænk det igennem i dit eget rum',
    compass: 'Gå hele vejen rundt',
    contract: 'Skriv et løfte til dig selv',
    nearest: 'Gør dig klar til samtalen',
    group: 'Tag det op i ledergruppen',
    tensions: 'Lav et kort over krydspres i ledergruppen',
    organisation: 'Lav en plan sammen',
    help: 'Se, hvem du kan gå til',
  },
  headings: {
    pressure: 'Krydspres',
    themes: 'Fire temaer går igen',
    whole: 'Det hænger sammen',
  },
  of: {
    decisive: {
      name: 'Krydspres afgør meget',
      text: 'Når krav trækker hver sin vej, mærkes det på hele din dag som leder.',
    },
    demands: {
      name: 'Forventninger og ressourcer',
      text: 'Det slider ikke at kunne levere noget, man kan stå inde for. Det fik tallet 4,1. Kilden skriver ikke skalaen.',
    },
    threeWays: {
      name: 'Udvikling, økonomi og drift',
      text: 'De tre skal passes på samme tid. Sig højt, når de ikke kan.',
    },
    time: {
      name: 'For meget og for uklart',
      text: 'Mange opgaver og lidt tid fylder mest. Det gør også prioriteringer, der mangler, og et uklart ledelsesrum.',
    },
    span: {
      name: 'Mange at lede',
      text: 'Når der bliver færre ledere, får hver af dem flere at lede. Så bliver alt mere sammensat.',
    },
    drive: {
      name: 'Krydspres kan også drive',
      text: 'Mange ledere kan lide forandring og svære opgaver. Det er måden, forandringen sker på, der afgør det.',
    },
    influence: {
      name: 'Indflydelse',
      text: 'Ledere vil gøre en forskel inden for klare rammer. At blive taget med giver meget, men koster også tid.',
    },
    support: {
      name: 'Støtte fra kolleger',
      text: 'Mange står alene med det svære. De beder om hjælp for lidt eller for sent, og få spørger til dem.',
    },
    safety: {
      name: 'Tryghed og tillid',
      text: 'Der skal være plads til fejl og et sted at tale ærligt. Det må aldrig skade éns karriere.',
    },
    rest: {
      name: 'Tid til at lade op',
      text: 'Grænser er noget, du sætter, og noget, dine omgivelser hjælper med. Aftener og ferier er det svære sted.',
    },
    workplace: {
      name: 'Lederne og arbejdspladsen',
      text: 'Har lederne det godt, mærkes det af alle andre. Det gælder også den anden vej.',
    },
    everyLevel: {
      name: 'Alle niveauer har et ansvar',
      text: 'Toppen går foran og følger op. Hver leder passer på sig selv og på sine nærmeste kolleger.',
    },
    alone: {
      name: 'Ingen klarer krydspres alene',
      text: 'Én leder kan ikke arbejde sig ud af det. Det kræver, at flere svarer sammen.',
    },
  },
  directions: {
    heading: 'Seks retninger',
    lead: 'En leder bliver trukket i fra seks sider. Nogle betyder mere end andre.',
    table: 'Tallene, vi kan stå inde for',
    direction: 'Retning',
    mean: 'Tal',
    number: (hundredths: number) => (hundredths / 100).toLocaleString('da'),
    unknown: 'Ikke kendt',
    honest:
      'Undersøgelsen gav seks tal fra 1 til 5. Kun ét af dem kan vi sætte på den rigtige retning. De andre gætter vi ikke på.',
    own: 'Sæt dine egne tal i kompasset. Dem ser kun du.',
    of: {
      up: 'Med opbakning fra din nærmeste leder kan du bære meget pres. Men mange er bange for at åbne sig.',
      management:
        'Lederkolleger kan redde hinanden. De kan også konkurrere. Et fast punkt hver måned hjælper.',
      self: 'Du er selv med til at skabe presset. Noget af det kan du sige nej til.',
      team: 'At lede er et fag for sig. Ét dårligt forhold i teamet kan fylde hele ugen.',
      across: 'Andre beder dig om ting, der ikke passer sammen. Vis dem øverst, hvad det koster.',
      out: 'Presset udefra når dig mest gennem dine medarbejdere. De svære sager lander hos dig.',
    },
  },
  toRating: 'Se, om værktøjerne hjalp',
  print: 'Print siden',
}
