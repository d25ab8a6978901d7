/** What happened, what is safe, what to do next. */
export type Problem = { happened: string; safe: string; next: string }

const kept = 'Det, du har skrevet, ligger på denne enhed.'
const untouched = 'Rummet og det, der står i det, er helt.'

export const problems = {
  outOfStep: {
    happened: 'Appen og serveren forstod ikke hinanden.',
    safe: kept,
    next: 'Genindlæs siden. Sker det igen, så vent lidt.',
  },
  appOld: {
    happened: 'Siden her er ældre end serveren.',
    safe: kept,
    next: 'Genindlæs siden for at få den nye.',
  },
  roomMissing: {
    happened: 'Serveren har ikke rummet.',
    safe: kept,
    next: 'Lad siden stå åben. Den, der lavede rummet, kan lægge det op igen.',
  },
  roomNotHere: {
    happened: 'Rummet er ikke på denne enhed.',
    safe: 'Det er stadig der, hvor det er åbnet før.',
    next: 'Åbn dit nøglekort, eller bed om et nyt link.',
  },
  roomEnded: {
    happened: 'Rummet er slut for altid.',
    safe: 'Du kan stadig læse og printe det, der ligger på denne enhed.',
    next: 'Lav et nyt rum, hvis I vil fortsætte.',
  },
  invitedTooLate: {
    happened: 'Rummet er slut for altid. Der er ikke noget at åbne.',
    safe: 'Intet er gemt på denne enhed.',
    next: 'Bed den, der inviterede dig, om at lave et nyt rum.',
  },
  roomMoved: {
    happened: 'Rummet har fået en ny nøgle. Den her åbner det ikke mere.',
    safe: untouched,
    next: 'Bed den, der lavede rummet, om et nyt link.',
  },
  offlineRemove: {
    happened: 'Enheden er ikke taget af. Der er ingen forbindelse til serveren.',
    safe: 'Nøgleringen er, som den var.',
    next: 'Prøv igen, når du er på nettet.',
  },
  overtakenRemove: {
    happened: 'Enheden er ikke taget af. Nøgleringen blev ændret et andet sted imens.',
    safe: 'Intet er gået tabt.',
    next: 'Se listen over enheder igen. Tag den af, hvis den stadig står der.',
  },
  tooManyOnKeyring: {
    happened: 'Nøgleringen har for meget på sig: højst 64 enheder og veje ind.',
    safe: 'Intet er ændret.',
    next: 'Træk noget tilbage, der åbner nøgleringen, og prøv igen.',
  },
  tooManyStay: {
    happened: 'Der kan højst være 64, der følger med.',
    safe: 'Rummet er, som det var.',
    next: 'Vælg færre. De andre kan få et nyt link bagefter.',
  },
  unconfirmed: {
    happened: 'Det er ikke det, der åbner nøgleringen.',
    safe: 'Enheden er ikke taget af.',
    next: 'Se efter, og prøv igen. Er det lavet for nylig, virker det måske først efter syv dage.',
  },
  deviceRemoved: {
    happened: 'Denne enhed er taget af din nøglering.',
    safe: 'Det, der er skrevet her, bliver sendt, før rummene fjernes.',
    next: 'Gå til Nøglering, og åbn den igen, hvis enheden er din.',
  },
  roomFull: {
    happened: 'Rummet er fyldt op på serveren.',
    safe: kept,
    next: 'Print det vigtige, og lav et nyt rum.',
  },
  tooLarge: {
    happened: 'Det, du satte ind, fylder for meget.',
    safe: kept,
    next: 'Del teksten op i mindre stykker.',
  },
  keyRefused: {
    happened: 'Dit link giver ikke lov til det.',
    safe: untouched,
    next: 'Bed den, der lavede rummet, om et nyt link.',
  },
  invitationClash: {
    happened: 'Linket blev ikke lavet.',
    safe: 'Intet er sendt.',
    next: 'Prøv en gang til.',
  },
  invitationGone: {
    happened: 'Linket virker ikke mere. Det er brugt, låst eller for gammelt.',
    safe: 'Du er ikke kommet ind. Rummet er helt.',
    next: 'Bed om et nyt. Har du ikke selv brugt det, så sig det til den anden.',
  },
  tooFast: {
    happened: 'Serveren har travlt.',
    safe: kept,
    next: 'Vent et øjeblik. Siden prøver selv igen.',
  },
  relayFull: {
    happened: 'Serveren har ikke mere plads.',
    safe: kept,
    next: 'Sig det til den, der driver Tillidsrum hos jer.',
  },
  relayStopping: {
    happened: 'Serveren starter igen.',
    safe: kept,
    next: 'Vent et øjeblik. Siden prøver selv igen.',
  },
  offlineRound: {
    happened: 'Serveren svarer ikke lige nu.',
    safe: 'Intet er ændret.',
    next: 'Prøv igen, når du er på nettet.',
  },
  urnClosed: {
    happened: 'Der kan ikke svares mere.',
    safe: 'Det, der var afleveret før, tæller med.',
    next: 'Tag resten med i den næste runde.',
  },
  urnOpen: {
    happened: 'Der kan stadig svares.',
    safe: 'Ingen har set et svar.',
    next: 'Vent, til den, der åbnede, har afsluttet runden.',
  },
  urnTerms: {
    happened: 'Serveren åbnede ikke for svar på de vilkår.',
    safe: untouched,
    next: 'Se på dag, pladser og mindste antal, og prøv igen.',
  },
  noSeat: {
    happened: 'Du står ikke på listen over dem, der svarer.',
    safe: kept,
    next: 'Bed den, der åbnede, om en plads.',
  },
  answerRefused: {
    happened: 'Serveren tog ikke imod et svar herfra.',
    safe: kept,
    next: 'Sig det til den, der åbnede for svarene.',
  },
  offline: {
    happened: 'Du er ikke på nettet.',
    safe: kept,
    next: 'Skriv bare videre. Det bliver sendt, når nettet er tilbage.',
  },
  offlineInvite: {
    happened: 'Siden kan ikke nå serveren. Linket er ikke lavet.',
    safe: 'Intet er sendt.',
    next: 'Kom på nettet, og prøv igen.',
  },
  offlineEnd: {
    happened: 'Siden kan ikke nå serveren. Rummet er ikke afsluttet.',
    safe: 'Alt i rummet er, som det var.',
    next: 'Kom på nettet, og prøv igen.',
  },
  offlineInterview: {
    happened: 'Siden kan ikke nå serveren. Interviewet er ikke stoppet endnu.',
    safe: 'Den anden kan kun se spørgsmålene.',
    next: 'Kom på nettet, og prøv igen. Linket holder selv op i morgen.',
  },
  offlineNewKey: {
    happened: 'Siden kan ikke nå serveren. Ingen er holdt ude.',
    safe: 'Rummet er, som det var.',
    next: 'Kom på nettet, og prøv igen.',
  },
  offlineLastDay: {
    happened: 'Datoen er ikke ændret. Serveren svarede ikke, eller en anden enhed kom først.',
    safe: 'Rummet er, som det var.',
    next: 'Kom på nettet, se datoen, og prøv igen.',
  },
  offlineTakeBack: {
    happened: 'Siden kan ikke nå serveren. Linket virker stadig.',
    safe: 'Ingen kommer ind uden koden.',
    next: 'Kom på nettet, og prøv igen.',
  },
  offlineLink: {
    happened: 'Siden kan ikke nå serveren.',
    safe: 'Linket virker stadig.',
    next: 'Kom på nettet, og prøv igen.',
  },
  linkCut: {
    happened: 'Linket er klippet over. Det sker i nogle mailprogrammer.',
    safe: untouched,
    next: 'Kopiér hele linket, og sæt det ind her.',
  },
  linkGarbled: {
    happened: 'Linket er ændret undervejs.',
    safe: untouched,
    next: 'Bed om at få det sendt igen, gerne på sms.',
  },
  linkNewer: {
    happened: 'Linket er lavet af en nyere udgave.',
    safe: untouched,
    next: 'Genindlæs siden, og prøv igen.',
  },
  notALink: {
    happened: 'Det ligner ikke et link til et rum.',
    safe: 'Intet er sendt.',
    next: 'Find linket frem igen, og kopiér det hele.',
  },
  unfitLink: {
    happened: 'Linket åbner ikke en samtale.',
    safe: 'Intet er ændret.',
    next: 'Bed den, der sendte det, om et nyt.',
  },
  offlineKeyring: {
    happened: 'Siden kan ikke nå serveren. Intet er lavet.',
    safe: 'Nøgleringen ligger på denne enhed.',
    next: 'Kom på nettet, og prøv igen.',
  },
  offlineRecovery: {
    happened: 'Siden kan ikke nå serveren.',
    safe: 'Det, du har, åbner stadig nøgleringen.',
    next: 'Kom på nettet, og prøv igen.',
  },
  offlineWithdraw: {
    happened: 'Siden kan ikke nå serveren. Intet er trukket tilbage.',
    safe: 'Intet er ændret.',
    next: 'Kom på nettet, og prøv igen.',
  },
  recoveryShort: {
    happened: 'Der mangler tegn i koden.',
    safe: 'Intet er sendt.',
    next: 'Koden er seks grupper på fem tegn. Se efter, om en gruppe mangler.',
  },
  recoveryLong: {
    happened: 'Der er for mange tegn i koden.',
    safe: 'Intet er sendt.',
    next: 'Koden er seks grupper på fem tegn. Se efter, om noget er skrevet to gange.',
  },
  recoveryForeign: {
    happened: 'Der er et tegn, som ikke findes i nogen kode.',
    safe: 'Intet er sendt.',
    next: 'Koden har kun tal og bogstaverne A til Z, og aldrig U.',
  },
  recoveryTypo: {
    happened: 'Et tegn er skrevet forkert, eller to har byttet plads.',
    safe: 'Intet er sendt.',
    next: 'Læs koden igennem, en gruppe ad gangen.',
  },
  recoveryGone: {
    happened: 'Koden er skrevet rigtigt, men den åbner ikke noget mere.',
    safe: 'Rummene er, hvor de er åbnet.',
    next: 'Brug en nyere kode, eller lav en på en enhed, hvor nøgleringen er åben.',
  },
  phraseOpensNothing: {
    happened: 'Ordene er på listen, men de seks sammen åbner ikke noget.',
    safe: 'Rummene er, hvor de er åbnet.',
    next: 'Se efter, om rækkefølgen passer. Har du fået nyere ord, så brug dem.',
  },
  passkeyNoSecret: {
    happened: 'Din adgangsnøgle kan ikke åbne nøgleringen. Den mangler en evne, som det kræver.',
    safe: 'Intet er gået tabt.',
    next: 'Brug seks ord eller en kode. Adgangsnøglen kan du slette på enheden.',
  },
  passkeyDeclined: {
    happened: 'Enheden gav ingen adgangsnøgle.',
    safe: 'Intet er ændret.',
    next: 'Prøv igen, eller brug en af de andre måder.',
  },
  passkeyUnsupported: {
    happened: 'Browseren har ingen adgangsnøgler her.',
    safe: 'Intet er ændret.',
    next: 'Brug seks ord eller en kode.',
  },
  passkeyOpensNothing: {
    happened: 'Adgangsnøglen er rigtig nok, men den åbner ikke noget mere.',
    safe: 'Rummene er, hvor de er åbnet.',
    next: 'Vælg en nyere adgangsnøgle, eller brug en af de andre måder.',
  },
  backupNone: {
    happened: 'Filen er ikke en sikkerhedskopi fra Tillidsrum.',
    safe: 'Intet er ændret.',
    next: 'Vælg en anden fil.',
  },
  backupNewer: {
    happened: 'Kopien er lavet med en nyere udgave.',
    safe: 'Filen er hel, og intet er ændret.',
    next: 'Genindlæs siden for at få den nye, og prøv igen.',
  },
  backupCut: {
    happened: 'Filen er skåret af. Der mangler noget i slutningen.',
    safe: 'Intet er ændret.',
    next: 'Hent filen igen, hvor du har gemt den, eller brug en anden kopi.',
  },
  backupGarbled: {
    happened: 'Filen er blevet beskadiget.',
    safe: 'Intet er ændret.',
    next: 'Hent filen igen, hvor du har gemt den, eller brug en anden kopi.',
  },
  backupTooLarge: {
    happened: 'Filen er for stor til at være en sikkerhedskopi.',
    safe: 'Den er ikke læst, og intet er ændret.',
    next: 'Vælg en anden fil.',
  },
  backupTooMuch: {
    happened: 'Rummene fylder for meget til én fil.',
    safe: 'Rummene er her stadig. Filen er ikke lavet.',
    next: 'Glem de rum, der er slut, på denne enhed. Prøv så igen.',
  },
  backupUnread: {
    happened: 'Browseren kunne ikke læse filen.',
    safe: 'Intet er ændret.',
    next: 'Læg filen på enheden, og vælg den igen.',
  },
  backupOtherWords: {
    happened: 'Ordene er på listen, men de åbner ikke filen.',
    safe: 'Filen er hel, og intet er ændret.',
    next: 'Se efter, om rækkefølgen passer. Måske hører ordene eller filen til en anden.',
  },
  hashFailed: {
    happened: 'Browseren kunne ikke regne på ordene.',
    safe: 'Intet er sendt, og intet er ændret.',
    next: 'Luk andre faner, og prøv igen.',
  },
  storageFull: {
    happened: 'Der er ikke mere plads i browseren.',
    safe: 'Det, der er gemt, bliver liggende.',
    next: 'Gør plads på enheden. Luk ikke siden, før der står Gemt.',
  },
  storageBlocked: {
    happened: 'Browseren gemmer ikke noget. Måske er det et privat vindue.',
    safe: 'Det, du skriver, er her, så længe siden er åben.',
    next: 'Gem nøglekortet, eller åbn siden i en anden browser.',
  },
  historyChanged: {
    happened: 'Serveren viste ikke det samme som før.',
    safe: 'Intet er smidt væk. Din kopi er hel.',
    next: 'Vi lægger din kopi op igen. Spørg den anden, om I ser det samme.',
  },
  historyForked: {
    happened: 'I har fået rummet i hver sin rækkefølge.',
    safe: 'Intet er smidt væk. Din kopi er hel.',
    next: 'Læs aftalerne højt for hinanden. Sig det til den, der driver serveren.',
  },
  historyGap: {
    happened: 'Der mangler noget fra den anden.',
    safe: 'Alt, hvad der er kommet, er her.',
    next: 'Bed den anden åbne rummet, så det kan komme igen.',
  },
  unreadable: {
    happened: 'Noget i rummet kan ikke åbnes.',
    safe: 'Det er lagt til side. Resten er helt.',
    next: 'Fortsæt. Genindlæs siden, hvis noget mangler.',
  },
  newerDocument: {
    happened: 'Rummet er skrevet med en nyere udgave.',
    safe: 'Du kan læse det, men ikke rette.',
    next: 'Genindlæs siden for at få den nye udgave.',
  },
  unknownDocument: {
    happened: 'Rummet passer ikke til denne side.',
    safe: 'Intet er ændret i det.',
    next: 'Åbn det link, du fik først.',
  },
  clockWrong: {
    happened: 'Uret på din enhed går forkert.',
    safe: kept,
    next: 'Stil uret. Ellers kan datoer blive forkerte.',
  },
  browserOld: {
    happened: 'Browseren kan ikke låse rummet.',
    safe: 'Intet er skrevet eller sendt.',
    next: 'Opdatér browseren, eller brug en anden.',
  },
  pageUnknown: {
    happened: 'Serveren kender ikke siden.',
    safe: untouched,
    next: 'Udgiv den igen. Den får samme adresse.',
  },
  pageRefused: {
    happened: 'Siden kan ikke udgives, som den er.',
    safe: untouched,
    next: 'Se, om titlen mangler, og om datoen på enheden er rigtig.',
  },
  pageTooLarge: {
    happened: 'Siden er for lang til at udgive.',
    safe: untouched,
    next: 'Gør teksterne kortere. Der er plads til omkring 60 sider.',
  },
  pageTaken: {
    happened: 'En anden har netop udgivet siden.',
    safe: 'Hendes udgave står der. Jeres kladde er hel.',
    next: 'Læs den nye udgave, og udgiv så jeres som den næste.',
  },
  pageWithdrawn: {
    happened: 'Siden er trukket tilbage for altid.',
    safe: untouched,
    next: 'Udgiv på en ny adresse.',
  },
  wrongCode: {
    happened: 'Koden passer ikke.',
    safe: 'Linket virker stadig.',
    next: 'Hør den igen, og prøv en gang til.',
  },
  codeLocked: {
    happened: 'Fem forkerte koder. Linket er låst.',
    safe: 'Koderne åbnede ikke noget. Rummet er helt.',
    next: 'Bed om et nyt link og en ny kode.',
  },
} satisfies Record<string, Problem>

export const triesLeft = (tries: number): string =>
  tries === 1 ? 'Du har ét forsøg tilbage.' : `Du har ${String(tries)} forsøg tilbage.`
