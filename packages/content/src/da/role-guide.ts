/** Who does what with the three tools, and three ways to begin. */
export const roleGuide = {
  heading: 'Din rolle',
  lead: 'Fem roller får det til at ske. Find din, og se det første skridt.',
  all: 'Alle fem roller',
  choose: 'Vælg en rolle',
  whichTool: 'Hvilket værktøj?',
  everyTool: 'Alle tre',
  responsibility: 'Ansvar',
  tools: {
    dialogue: 'Samtalen',
    group: 'Ledergruppen',
    organisation: 'Organisationens plan',
  },
  next: 'Dit næste skridt',
  begin: {
    dialogue: 'Gør dig klar til samtalen',
    nearest: 'Se samtalerne med dine ledere',
    group: 'Start ledergruppen',
    organisation: 'Lav en plan',
  },
  print: 'Print rollerne',
  toPaths: 'Hvor begynder vi?',
  untitled: {
    heading: 'Leder du uden titel?',
    text: 'Faglige koordinatorer og andre nøglepersoner leder også. Samtalen og gruppen er også for jer.',
  },
  roles: {
    top: {
      name: 'Topledelse',
      responsibility: [
        'I har ansvar for, hvordan hele ledelsen har det. Gå selv foran.',
        'Spørg tit til, hvordan det går, og bak op, når det bliver svært.',
        'Giv den tid og de penge, det kræver.',
      ],
      dialogue:
        'Tag selv samtalen med de ledere, der hører under dig. Spørg så de andre, hvordan de vil gøre.',
      group:
        'Brug forløbet i jeres egen gruppe først. Lad så ledere af ledere sige, hvordan de vil bruge det.',
      organisation:
        'Sæt ledertrivsel på dagsordenen, og få gang i planen. Del jeres erfaringer med topledere andre steder.',
    },
    hr: {
      name: 'HR og interne konsulenter',
      responsibility: [
        'I sørger for, at der er god viden at hente.',
        'Vis, hvad der kan gøres. Hav kræfter til at hjælpe beslutninger i gang.',
      ],
      dialogue: 'Hjælp ledere i gang med samtalen. Vis, hvad den kan på hvert niveau.',
      group: 'Fortæl om forløbet. Spørg en gruppe, om andre må lære af det, den har gjort.',
      organisation: 'Læg et forslag frem: Sådan laver vi en plan, og sådan holder vi den i live.',
    },
    bodies: {
      name: 'MED/SU og AMO',
      responsibility: [
        'I er leder, TR og AMR. I har en vigtig stemme.',
        'Lederes arbejdsmiljø hænger sammen med alle andres. Tag det med i det fælles arbejde.',
      ],
      dialogue:
        'Bak op om faste samtaler mellem ledere og deres leder. Husk også dem, der leder uden titel.',
      group: 'Foreslå ledergrupperne at styrke samarbejdet. Støt dem, når de går i gang.',
      organisation: 'Foreslå en plan for ledertrivsel. Den kan løfte arbejdsmiljøet for alle.',
    },
    leadersOfLeaders: {
      name: 'Ledere af ledere',
      responsibility: [
        'Du skal passe på dine ledere og på dig selv.',
        'De ser på dig. Vær klar om, hvad der er vigtigst, og hvad du forventer.',
        'Lyt til det, du får igen.',
      ],
      dialogue:
        'Giv samtalerne med dine ledere en fast form. Få også styr på samtalen med din egen leder.',
      group:
        'Bliv enige i din gruppe om, hvad I forventer af hinanden. Bed dine ledere gøre det samme.',
      organisation: 'Find de temaer, der fylder mest hos jer. Lav en plan, og hold fast i den.',
    },
    leadersOfStaff: {
      name: 'Ledere af medarbejdere',
      responsibility: [
        'Du skaber resultater og trivsel, hvor du er.',
        'Pas på dig selv, og vær med til at gøre kulturen god.',
        'Hold øje med dem, der leder uden titel.',
      ],
      dialogue:
        'Giv samtalen med din leder en fast form. Lov dig selv noget konkret, og se, om det holder.',
      group: 'Brug forløbet til at styrke dine teams, for eksempel de faglige koordinatorer.',
      organisation: 'Spil temaer ind, som kan gøre hverdagen bedre for jer ledere.',
    },
  },
}

export const startPath = {
  heading: 'Hvor begynder I?',
  lead: 'De tre værktøjer hører sammen. I kan begynde med hvert af dem.',
  order: (first: string, second: string, third: string) => `${first} → ${second} → ${third}`,
  inWords: (first: string, second: string, third: string) =>
    `Først: ${first}. Så: ${second}. Til sidst: ${third}.`,
  paths: {
    dialogueFirst: {
      name: 'Begynd med samtalen',
      when: 'Når samtalen mellem ledere og deres leder er vigtigst.',
      why: 'Lederne tager selv det med i ledergruppen, de vil dele. Gruppernes temaer bliver til planen.',
    },
    groupFirst: {
      name: 'Begynd i ledergruppen',
      when: 'Når samarbejdet i ledergrupperne skal løftes først.',
      why: 'Gruppen sender det videre, der skal løses fælles. Så følger hver leder op med sine egne.',
    },
    organisationFirst: {
      name: 'Begynd med planen',
      when: 'Når det skal være en fælles sag fra start.',
      why: 'I planen skriver I, hvad I forventer af samtalerne og af ledergrupperne.',
    },
  },
  privacy: {
    heading: 'Det, der bliver sagt på tomandshånd, bliver der',
    text: 'Det, en leder hører i en samtale, må aldrig komme med til gruppen.',
    own: 'Kun den, der selv skrev et punkt, kan tage det med videre.',
  },
  phases: {
    heading: 'Et forløb i tre faser',
    of: {
      map: { name: 'Fase 1: Afdæk', text: 'Find ud af, hvad der presser og styrker jeres ledere.' },
      act: { name: 'Fase 2: Tiltag', text: 'Vælg, hvad I vil gøre, og hvem der kan gøre det.' },
      share: { name: 'Fase 3: Del', text: 'Gør det, I har lært, let at finde og bruge.' },
    },
    gate: 'Stop op mellem faserne. Lad dem, det angår, se det igennem, før I går videre.',
  },
  toProgramme: 'Lav det til et forløb',
  toRoles: 'Se, hvem der gør hvad',
}
