// Words that announce something to come, and words that look back. General usage in seven languages, 2026-11-21.

import { cued } from "@/lib/draft/cued-pattern";
import type { Language } from "@/lib/draft/language";

/** Words that announce something to come, written for this check: invitations and set future verbs of events. */
export const ANNOUNCES = cued(
  /(?<!\p{L})(?:join (?:us|me|our|the|h\.e\.)|save the date|don['’]?t miss|do not miss|tune in|register (?:now|by|before|here|today|until)|rsvp|sign up|apply (?:by|before|now)|see you|you are invited|you['’]re invited|we invite you|coming up|(?:will|shall|is to|are to|is going to|are going to) (?:\p{L}+ly )?(?:be|take|open|host|hold|visit|speak|meet|receive|travel|launch|sign|begin|start|address|deliver|mark|celebrate|close|resume|arrive|attend)|rejoignez|rendez-vous|inscrivez-vous|ne manquez pas|participez|aura lieu|auront lieu|se tiendra|venez|sera (?:ouvert|fermé|célébré)|únete|únanse|acompáñ\p{L}+|inscríb\p{L}+|tendrá lugar|se celebrará|se realizará|no te (?:lo )?pierdas|(?:os|los|les|te) esperamos|juntem?-se|participe|inscreva-se|terá lugar|será realizad[oa]|não perca|acontecerá|merken sie sich|melden sie sich|seien sie dabei|kommen sie|nicht verpassen|findet (?:am|an)|laden (?:wir )?(?:sie|euch|herzlich)|wird (?:am|an)|besuchen sie uns|(?:application |registration )?deadline(?: (?:for|to) (?:\p{L}+ ){1,6}is|:| is|,)|(?:applications?|nominations|registration|submissions) (?:is |are )?open (?:until|till|through)|(?:applications|nominations|registration) closes? on|come (?:and|along|to)|submit your|meet (?:us|our team) (?:at|in|on)|(?:takes|is taking) place (?:on|from|in|at)|(?:inscriptions?|candidatures?) jusqu['’]au|ouvre ses portes|ouvrira|débutera|se rendra|(?:inscripciones|postulaciones|candidaturas) (?:hasta|até)|abrirá|comenzará|viajará|visitará|começará|decorrerá|anmeldung(?:en)? bis|bewerbung(?:en)? bis|aprirà|inizierà|visiterà|look(?:ing)? forward to (?:welcoming|seeing|meeting|hosting)|coming soon|mark your calendars?|days? left|dernier délai|date limite(?! dépassée)|nous vous attendons|on vous attend|au plaisir de vous|candidatures ouvertes|inscriptions ouvertes|fecha límite|plazo (?:vence|finaliza|termina|es)|inscripciones abiertas|nos vemos|inscrições (?:abertas|terminam|até)|candidaturas (?:abertas|terminam|até)|data limite|prazo (?:termina|é|até)|(?:esperamos|contamos) por (?:si|ti|vós|você)|(?:bewerbungs|anmelde|einsende)schluss|bewerbungsfrist|freuen uns auf (?:sie|euch|ihr\p{L}*|eur\p{L}*)|bewerben sie sich|wir sehen uns|ci vediamo|vi aspettiamo|ti aspettiamo|si terrà|si svolgerà|avrà luogo|non perdete|non mancate|iscrivetevi|partecipate|vindt plaats|meld (?:je|u) aan|schrijf (?:je|u) in|kom (?:ook|langs|naar)|mis het niet|tot ziens op|can[’']t wait (?:for|to)|doors open|free entry|(?:we['’]re|we are) (?:hosting|holding|opening|organi[sz]ing|launching|celebrating|meeting|visiting|inviting))(?!\p{L})/iu,
);
/** Any verb of the near future, where the sentence begins with the day or says it right out: "Le 24 novembre 2025, nous recevrons". */
export const FUTURE = cued(
  /(?<!\p{L})(?:nous \p{L}{3,}rons|on se retrouve|\p{L}{3,}(?:aremos|eremos|iremos)|vamos (?:\p{L}+ar|\p{L}+er|\p{L}+ir)|vamos a \p{L}+r|werden wir|wir werden|\d (?:wird|werden)|\p{L}{3,}(?:erà|eremo|eranno|iranno)|vedremo)(?!\p{L})/iu,
);
export const SAID_OUTRIGHT =
  /(?:^|[,.!?:;–—]\s*|(?<!\p{L})(?:on|le|el|am|il|l['’]|em|dia|no dia|den|próximo|prochain|kommenden|prossimo)\s+(?:\p{L}+,?\s+)?)$/iu;
/** What takes the day back: it is told that it has gone by or moved. */
export const TAKEN_BACK = cued(
  /(?<!\p{L})(?:extended|postponed|cancell?ed|rescheduled|passed|expired|prolong\p{L}+|reporté\p{L}*|annul\p{L}+|aplazad\p{L}+|prorrog\p{L}+|cancelad\p{L}+|adiad\p{L}+|verlänger\p{L}+|verschoben|abgesagt|prorogat\p{L}+|rinviat\p{L}+|annullat\p{L}+|verlengd|uitgesteld|thanks?|thank you|merci|gracias|obrigad[oa]|danke|grazie)(?!\p{L})/iu,
);
/** Right after the day: it is next year's, or what is kept each year. */
export const IS_OF_EVERY_YEAR =
  /^,?\s(?:(?:of |de |do |del |im |l['’])?(?:next year|(?:an|année) prochaine?|próximo a[ñn]o|a[ñn]o (?:próximo|que vem)|nächsten Jahr\p{L}*|(?:every|each) year|chaque année|cada a[ñn]o|jedes Jahr)|(?:\p{L}+ ){0,4}(?:begangen|gefeiert))(?!\p{L})/iu;
/** Words that look back: the date then belongs to what is told, not to what is announced. */
export const LOOKS_BACK =
  /(?<!\p{L})(?:since|following|after|agreed|signed|adopted|dated|published|launched|announced|of|from the|recording|replay|missed|last|yesterday|was|were|had|took place|depuis|suite|après|signé|adopté|dernier|desde|tras|después|firmad[oa]|arrived|approved|arrivée?s?|reçue?|aprobó|adoptó|firmó|anunció|publicó|presentó|recibió|reunió|llegó|aprovou|assinou|anunciou|recebeu|reuniu|chegou|présentée?|annoncée?|adoptée?|publiée?|presentad[oa]|anunciad[oa]|publicad[oa]|aprobad[oa]|celebrad[oa]|realizad[oa]|apresentad[oa]|aprovad[oa]|pasado|após|assinad[oa]|passado|seit|nach|vom|letzten|vergangenen|unterzeichnet)\s+(?:[#@]?\p{L}+\s+){0,3}(?:on\s+|le\s+|el\s+|em\s+|am\s+|the\s+|du\s+|del\s+|do\s+|dem\s+)?(?:\p{L}+,?\s+)?$/iu;
/** "Join us last Tuesday": the invitation itself, and a word for a day gone by right after it. */
export const INVITES_BACK = cued(
  /(?<=^|[.!?:,;\n–—]\s?|\p{So}\s?|(?<!\p{L})(?:please|and|so|come) )(?:join (?:us|me)|come (?:and|along|to)|don['’]?t miss|save the date|tune in|rejoignez-nous|rendez-vous|venez|únete|acompáñanos|ven|no te pierdas|junte-se a nós|venha|não perca|kommen sie|seien sie dabei)(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L}|than |since )(yesterday|last (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|hier|avant-hier|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|ayer|anteayer|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) pasado|ontem|anteontem|na (?:segunda|terça|quarta|quinta|sexta)(?:-feira)? passada|gestern|vorgestern|(?:letzten|vergangenen) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))(?!\p{L}|['’]s)/iu,
);
export const REMEMBERS = cued(
  /(?<!\p{L})(?:look\p{L}* back|reliv\p{L}+|recap|remember\p{L}*|celebrat\p{L}+|congratulat\p{L}+|thank\p{L}*|from|held|signed|launched|announced|opened|won|revi\p{L}+|record\p{L}+|replay|photos?|highlights|that|who|which|what|qui|que|der|die|das)(?!\p{L})/iu,
);
/** A verb in the future tense, by language, lower case: nouns in "-ra" with a capital are names. */
const FUTURE_VERBS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: cued(
    /(?<!\p{L})(?:will|shall|(?:is|are) (?:going|set|due|scheduled) to)(?!\p{L})|['’]ll(?!\p{L})/u,
  ),
  fr: cued(
    /(?<!\p{L})(?:(?:va|vont|allons) (?=\p{Ll}+(?:er|ir|re)(?!\p{L}))|\p{Ll}+(?:era|ira|dra|vra|aura|ourra|erra|ront|rons)(?!\p{L}))/u,
  ),
  es: cued(
    /(?<!\p{L})(?:(?:va|van|vamos) a (?=\p{Ll}+r(?!\p{L}))|\p{Ll}+(?:ará|erá|irá|drá|brá|arán|erán|irán|drán|brán|aremos|eremos|iremos|dremos)(?!\p{L}))/u,
  ),
  pt: cued(
    /(?<!\p{L})(?:(?:vai|vão|vamos) (?=\p{Ll}+r(?!\p{L}))|\p{Ll}+(?:ará|erá|irá|orá|arão|irão|aremos|eremos|iremos)(?!\p{L})|(?!verão)\p{Ll}+erão(?!\p{L}))/u,
  ),
  de: /(?<!\p{L})(?:wird|werden)(?!\p{L})/u,
  it: cued(
    /(?<!\p{L})\p{Ll}+(?:erà|irà|arà|drà|vrà|eranno|iranno|aranno|dranno|vranno|eremo|iremo)(?!\p{L})/u,
  ),
  nl: /(?<!\p{L})(?:zal|zullen)(?!\p{L})/u,
};

/** The future verbs of a language; English ones where the language is undecided. */
export function futureVerb(language: Language = "en"): RegExp | undefined {
  return FUTURE_VERBS[language];
}

/** Between a future verb and its day: no word that opens another clause. */
export const OTHER_CLAUSE =
  /[.;:!?]|(?<!\p{L})(?:that|which|who|whom|after|since|when|where|because|as|than|if|once|que|qui|dont|après|lorsque|quien|cuando|tras|donde|desde|quem|quando|após|der|die|das den|nachdem|dass|weil|che|dopo|dat|nadat)(?!\p{L})/iu;
/** Times set in the present tense, and the day right after: "opens on 12 November", "findet am 12. November statt". */
export const SCHEDULED = cued(
  /(?<!\p{L})(?:takes? place|(?:starts|begins|opens|closes|ends)|(?:applications?|registrations?|nominations?|submissions?|bookings?|sales|courses|classes|doors|entries|inscripciones|inscrições|candidaturas|inscriptions|anmeldungen) (?:opens?|closes?|starts?|begins?|ends?|abren|cierran|abrem|encerram|ouvrent|ferment)|kicks? off|comes to|returns? to|is (?:back|due|scheduled|planned)|are (?:back|due|scheduled|planned)|a lieu|se tient|commence|débute|ouvre|ferme|empieza|comienza|abre|cierra|começa|encerra|findet|beginnt|endet|öffnet|inizia|apre|chiude)(?!\p{L})[^.!?;:\d]{0,30}$/iu,
);
/** Until a day: what is asked for must come before it. */
export const UNTIL =
  /(?:^|[^\p{L}])(?:by|before|until|till|no later than|not later than|avant le|jusqu['’]au|au plus tard le|d['’]ici au?|hasta el|antes del|até|até a[o]?|até (?:o )?dia|antes de|bis|bis zum|spätestens|spätestens am|vor dem|entro il|fino al|prima del|tot|uiterlijk)\s(?:\p{L}+(?:-\p{L}+)?,?\s)?(?:the |den |le |el |o |dia )?$/iu;
/** What asks the reader to act, or says that they still can. */
export const ASKS = cued(
  /(?:^|[.!?:;–—,(]\s*|\p{So}\uFE0F?\s*|(?<!\p{L})(?:please|and|so|just|then|bitte|to|or) )(?:send|submit|apply|register|book|reply|respond|return|enroll?|sign|order|renew|vote|write|e-?mail|call|let us know|tell us|get|share|upload|nominate|complete|fill|hand in|request|reserve|confirm|drop|join|enter|pitch)(?!\p{L})|(?<!\p{L})(?:you(?:['’]ve| have| can| may)|must (?:reach|arrive|be)|(?:is|are) due|we accept|we['’]re accepting|(?:open|valid|available|possible) (?:until|till|by)|vous (?:avez|pouvez)|envoyez|déposez|postulez|répondez|réservez|possible|tien(?:es|e|en)|pued(?:es|e|en)|envíe\p{L}*|envía\p{L}*|reserv[ae]|tem|têm|pode(?:m)?|envie(?:m)?|reserve(?:m)?|ihr|sie können|könn(?:t|en)|möglich|schick\p{L}*|bewerb\p{L}*|melde\p{L}*|noch|potete|puoi|inviate|je kunt|u kunt)(?!\p{L})/iu,
);
/** An order that opens its sentence and leads to a day: "Register by", "Inscrivez-vous avant le". */
export const ASKS_FIRST = cued(
  /^[^\p{L}\d]*(?:please |bitte )?(?:register|apply|sign up|rsvp|reply|respond|book|reserve|submit|send|enter|inscri\p{L}+|inscr[íe]\p{L}+|réservez|postulez|envoyez|répondez|reserv\p{L}+|envi\p{L}+|envíe\p{L}*|responda\p{L}*|anmeld\p{L}+|meld\p{L}+|bewerb\p{L}+)(?![\p{L}])[^.!?;\d]{0,40}$/iu,
);
/** A second way, which is still open. */
export const OR_ELSE = /^\s*(?:\(|or|ou|o|oder)(?!\p{L})/iu;
/** An invitation at the head of a sentence, or joy at what is to come. */
export const LOOKS_FORWARD = cued(
  /^[^\p{L}\p{N}]*(?:book|come|visit us|bring|grab|reserve|get your|meet (?:us|our|me)|(?:drop|stop|swing|pop) (?:by|in)|find us|catch us|what are you(?:r plans| doing)|are you free|are you around|happening (?:soon|this|next)|who['’]s (?:coming|joining|in)|are you (?:coming|joining|ready)|ready for|only \d+ days)(?!\p{L})|(?:(?<=\p{L})['’](?:re|m)|(?<!\p{L})(?:are|am|is|be)) (?:so |very |really |just )?(?:excited|delighted|happy|thrilled|pleased|honou?red|keen) to (?:welcome|host|meet|visit|see|join|receive|open|launch|present|show|speak)(?!\p{L})|(?<!\p{L})(?:don['’]t forget|n['’]oubliez pas|no (?:te |se |os )?olvid\p{L}+|não (?:se |te )?esque[çc]\p{L}+|nicht vergessen|vergesst nicht|non dimenticate|tickets? (?:are (?:going|selling|available|on sale)|available|on sale|at)|get yours|(?:last|few|still) (?:seats|tickets|places|spots)|(?<!were )(?:only|just|still) (?:[\p{L}\d]+ )?(?:seats|tickets|places|spots) (?:left|available)|still time to|places limitées|dernières places|il reste (?:\p{L}+ ){0,3}places|(?<!no )quedan (?:\p{L}+ ){0,2}(?:plazas|entradas|cupos)|(?:ainda há|(?<!não )restam) (?:\p{L}+ ){0,2}(?:vagas|lugares|bilhetes)|noch (?:\p{L}+ ){0,2}plätze|plätze frei|bitte vormerken|últimas (?:plazas|vagas|entradas)|vagas limitadas|plazas limitadas|letzte plätze|(?:avons|ai) hâte|nous réjouissons|nous attend|esperamos verte|con ganas de|mal podemos esperar|freuen (?:wir )?uns)(?!\p{L})/iu,
);
/** A heading over days to come, each for itself. */
export const UPCOMING = cued(
  /^[^\p{L}\p{N}]*(?:(?:our )?(?:upcoming|coming up|next events?|what['’]s next)|à venir|prochaine?s? (?:rendez-vous|dates|événements|évènements|permanences)|próxim[oa]s (?:eventos|fechas|datas|citas|actividades|atividades)|demnächst|(?:unsere )?(?:nächsten?|kommenden?) (?:termine|veranstaltungen)|prossimi (?:appuntamenti|eventi))(?!\p{L})/iu,
);
/** Right before the day: what was done on it, and not what "will be opened on" it. */
export const DONE_ON =
  /(?<!(?:be|get) )(?<!\p{L})(?!invited|scheduled|planned|expected|closed|needed)(?:\p{L}{2,}ed|made|held|given|taken|begun|won|sent|said|born|die[ds])\s(?:on|in|by)\s(?:\p{L}+,?\s)?$/iu;
/** Right before a day that is a beginning: "from", "a partir del", "à partir du", "ab dem". */
export const FROM_DAY =
  /(?<!\p{L})(?:from|as of|starting|beginning|à (?:partir|compter) du|dès le|a partir del?|desde el|a partir de|ab(?: dem)?|dal)\s(?:\p{L}+,?\s)?$/iu;
/** A headline that only announces: "Coming up!", "Save the date!". */
export const HEADLINE = cued(
  /^[^\p{L}\p{N}]*(?:coming (?:up|soon)|next up|save the dates?|don['’]?t miss (?:it|out)|mark your calendars?|upcoming|announcement|invitation|you['’]re invited|join us|à venir|prochainement|bientôt|à vos agendas|invitation|próximamente|muy pronto|agéndate|invitación|em breve|brevemente|convite|demnächst|terminhinweis|einladung|prossimamente|invito)[^\p{L}\p{N}]*$/iu,
);
/** "Next passport day: Tuesday 10 November", "Nächster Sprechtag ist am": the label of a day to come. */
export const NEXT_LABEL = cued(
  /^[^\p{L}\p{N}]*(?:(?:our|the|my|notre|nos|la|le|el|nuestr[oa]|a|o|[oa] noss[oa]|noss[oa]|der|die|das|unsere?r?) )?(?:next|prochaine?|próxim[oa]|nächste[rsn]?|kommende[rsn]?|prossim[oa])\s[^.!?\d]{2,50}?(?::|–|—|,|\s(?:is|est|es|é|ist|will be|sera|será|findet))\s*(?:on |le |el |dia |am |il |no dia |em )?(?:\p{L}+,? )?$/iu,
);
/** An invitation to act now, in a sentence of its own beside what it is about. */
export const BOOK_NOW = cued(
  /^[^\p{L}\p{N}]*(?:book|register|sign up|reserve|rsvp|apply|get your|bring|come|join|see you|all welcome|everyone(?:['’]s| is) welcome|free entry|admission free|entrée libre|inscri\p{L}+|réserv\p{L}+|prenez|venez|reserv\p{L}+|entrada (?:libre|livre|gratuita)|pid[ea]\p{L}* cita|agend\p{L}+|marc(?:ações|ar|e)|anmeld\p{L}+|eintritt frei|kommt|kommen sie|iscri\p{L}+|ingresso libero)(?!\p{L})/iu,
);
/** A verb in a past tense, roughly: it takes the day for told. */
export const PAST_TENSE =
  /(?<!\p{L})(?:was|were|had|did|met|spoke|held|took|gave|came|went|saw|made|got|won|left|began|said|told|brought|thought|sang|sat|\p{L}{2,}ed|(?:a|ont|avons|ai|est|sont|sommes|était|étaient) (?:\p{L}+ )?\p{L}+(?:é|ée|és|ées|i|u|is|it|us|ue|ues)|\p{L}{2,}(?:ó|aron|ieron|ámos|aba|aban|ía|ían|ou|eu|iu|aram|iram|eram|ava|avam)|fue|fueron|foi|foram|estuvo|tuvo|hubo|(?:wurde|wurden|war|waren|hatten?|fand|fanden|kam|kamen|ging|sprach|trafen?|lud|luden)|(?:hat|haben|ist|sind) [^.!?]{0,60}ge\p{L}+)(?!\p{L})/iu;
