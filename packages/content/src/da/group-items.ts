/** The twenty-five items a leadership group looks at itself by, and how each is asked. */
export const groupItems = {
  blocks: { A: 'Forudsætninger', B: 'Processer', C: 'Resultater' },
  questions: {
    success: 'Hvor godt går det hos jer i dag?',
    importance: 'Hvor meget betyder det for, hvordan I har det som ledere?',
  },
  levels: {
    success: { low: 'Lav: det går mindre godt', high: 'Høj: det går godt' },
    importance: { low: 'Lav: det betyder mindre', high: 'Høj: det betyder meget' },
  },
  items: {
    A1: {
      label: 'Klare mål',
      statement: 'I er enige om, hvad gruppen er til for, og hvad I skal nå sammen.',
    },
    A2: {
      label: 'Prioritering',
      statement: 'I bruger jeres fælles tid på det, der betyder mest, og lader andet ligge.',
    },
    A3: {
      label: 'Kompetencer',
      statement: 'Tilsammen kan I det, der skal til for at løse opgaven og arbejde godt sammen.',
    },
    A4: {
      label: 'Mangfoldighed',
      statement: 'I er så forskellige, at I lærer af hinanden. I taler ikke forbi hinanden.',
    },
    A5: {
      label: 'God information',
      statement: 'I får den viden, I skal bruge til opgaven. I får den i tide.',
    },
    A6: {
      label: 'Oplæring',
      statement: 'Alle får den oplæring, der skal til. Det gælder især nye ledere.',
    },
    B1: {
      label: 'Effektiv teamledelse',
      statement: 'Den, der leder gruppen, gør det muligt for jer at arbejde godt sammen.',
    },
    B2: {
      label: 'God mødeforberedelse',
      statement: 'I møder forberedt op. Det, I har fået at læse, er klart og til at bruge.',
    },
    B3: {
      label: 'Klare bestillinger',
      statement:
        'Når en sag kommer på bordet, ved alle hvorfor. I ved, hvad der skal komme ud af det.',
    },
    B4: {
      label: 'Fokus i kommunikation',
      statement: 'I bliver ved emnet og giver sagen det, den har brug for.',
    },
    B5: {
      label: 'Opgavekonflikt',
      statement: 'Når I er uenige om en sag, siger I det åbent til hinanden.',
    },
    B6: {
      label: 'Fravær af relationskonflikt',
      statement: 'I er fri for personlig strid og dårlig stemning imellem jer.',
    },
    B7: {
      label: 'Fravær af politisk spil',
      statement: 'I spiller med åbne kort, og ingen skaffer sig magt ad skjulte veje.',
    },
    B8: {
      label: 'Dialog',
      statement: 'I siger, hvad I mener, er nysgerrige på hinanden og tænker videre sammen.',
    },
    B9: {
      label: 'God adfærd',
      statement: 'I arbejder tæt sammen som ét hold, fordi I har brug for hinanden.',
    },
    B10: {
      label: 'Læring og refleksion',
      statement: 'I lægger mærke til fejl og gode greb. I bruger begge dele til at blive bedre.',
    },
    B11: {
      label: 'Grænser for ledelsesopgaven',
      statement: 'I hjælper hinanden med at sige stop. I sætter frister, der er til at leve med.',
    },
    C1: {
      label: 'Gode generelle sagsresultater',
      statement: 'Det arbejde, I laver som gruppe, gør gavn i resten af organisationen.',
    },
    C2: {
      label: 'Høj beslutningskvalitet',
      statement: 'Det, I beslutter, viser sig at være godt for hele organisationen.',
    },
    C3: {
      label: 'Beslutningsimplementering',
      statement: 'I hjælper med at føre jeres beslutninger ud i livet.',
    },
    C4: {
      label: 'Holdånd',
      statement: 'I føler jer tæt knyttet til hinanden og til gruppen.',
    },
    C5: {
      label: 'Psykologisk tryghed',
      statement: 'I tør sige det svære, vise tvivl og bede om hjælp i gruppen.',
    },
    C6: {
      label: 'God gruppekultur',
      statement: 'Jeres vaner og uskrevne regler gør det lettere at arbejde godt.',
    },
    C7: {
      label: 'Gruppens tro på sig selv',
      statement: 'I stoler på gruppen og på, at I kan nå gode resultater.',
    },
    C8: {
      label: 'Individuel tilfredshed og læring',
      statement: 'Hver enkelt får ny energi og lærer noget af at være med.',
    },
  },
  /** Where high is easily taken for bad, and where the item is about one person. */
  hints: {
    B5: 'Høj er godt her: Uenighed om sagen kommer frem.',
    B6: 'Høj er godt her: Der er ingen personlige konflikter.',
    B7: 'Høj er godt her: Ingen spiller skjult spil.',
  },
  fields: {
    focus: {
      name: 'Fokuser her',
      meaning: 'Vigtigt, men det går ikke så godt.',
    },
    hold: {
      name: 'Hold fast',
      meaning: 'Vigtigt, og det går godt.',
    },
    understand: {
      name: 'Forstå',
      meaning: 'Mindre vigtigt, men det går godt.',
    },
    consider: {
      name: 'Overvej',
      meaning: 'Mindre vigtigt, og det går ikke så godt.',
    },
  },
}
