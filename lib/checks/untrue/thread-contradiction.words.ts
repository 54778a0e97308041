/**
 * Words by which parts of a thread speak of one event or one figure. For this project from plain usage in English, French,
 * Spanish, Portuguese and German, 2026-11-21. Folded forms.
 */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Held once, within a day. */
export const ONE_DAY = listed(`
  reception concert ceremony meeting lecture webinar screening vigil recital premiere picnic dinner lunch breakfast brunch
  briefing rally parade marathon election referendum deadline inauguration funeral hearing debate party wedding gala quiz
  réception cérémonie réunion conférence projection veillée dîner déjeuner élection référendum défilé fête vernissage
  recepción concierto ceremonia reunión conferencia proyección cena almuerzo desfile elección referéndum fiesta charla
  receção recepção concerto cerimónia cerimônia reunião palestra projeção jantar almoço eleição referendo festa
  empfang konzert feier vortrag lesung vorführung abendessen mittagessen wahl volksabstimmung sitzung umzug
`);
/** Of these a body holds many: "the meeting on 9 June" is not the one of 5 May. */
export const RECURRING = listed(`
  meeting webinar lecture screening briefing debate hearing dinner lunch breakfast quiz workshop conference forum tournament market
  réunion projection dîner déjeuner conférence débat atelier forum tournoi marché
  reunión proyección cena almuerzo conferencia charla foro taller torneo mercado
  reunião palestra projeção jantar almoço oficina torneio
  sitzung vortrag lesung vorführung abendessen mittagessen konferenz werkstatt turnier markt
`);
/** May last for days: only when it opens can be told apart. */
export const LONG = listed(`
  festival exhibition fair conference summit forum congress workshop course tournament market registration campaign
  exposition foire sommet congrès atelier tournoi marché inscription
  exposición feria cumbre foro congreso taller torneo mercado inscripción
  exposição feira cimeira cúpula fórum congresso oficina torneio inscrição
  ausstellung messe gipfel konferenz kongress werkstatt turnier markt anmeldung
`);
/** Says which one is meant: "the reception", "notre concert". */
export const DEFINITE = listed(
  "the our this le la les l notre cette ce nos el nuestro nuestra este esta los las nuestros nuestras o a os as nosso nossa nossos nossas esta der die das dem den unser unsere unserem unseren unserer dieser diese dieses",
);
export const INDEFINITE = listed("a an un une una um uma ein eine einen einem einer");
/** Before an event that the day after it belongs to: "see you at the reception on Friday". */
export const ATTENDED = listed(
  "to at for is join attend watch follow see and on be it s ist zu zum zur bei beim am à au aux est pour et al para es es y é e ao à do no na é hold host celebrate open have",
);
/** Between an event and its day. */
export const LINKING = listed(`
  is will be being held takes took take taking place happening happens starts start begins begin opens open kicks off falls live tomorrow tonight today
  demain mañana amanhã morgen heute dia día tag
  on at in this coming here again now therefore the our hosted
  est sera a aura lieu se tient tiendra commence commencera ouvre ouvrira débute débutera à au aux le la ce dans notre
  es será tiene tendrá lugar se celebra celebrará empieza empezará comienza comenzará abre abrirá inicia el en a las la este nuestra nuestro
  é será terá tem lugar realiza começa começará abre abrirá decorre no na em às o a nossa nosso próximo próxima
  ist wird findet am um im in statt stattfinden beginnt startet öffnet fällt auf den der dem die das unser unserer unserem
  embassy residence consulate garden hall library museum theatre square ambassade résidence consulat jardin salle musée
  embajada residencia consulado jardín museo embaixada residência jardim museu botschaft residenz konsulat garten saal
  us we you invite you host hold celebrate invitamos convidamos vous invitons nous laden wir sie ein euch zum zur zu
`);
export const OPENING = listed(
  "starts start begins begin opens kicks commence commencera ouvre ouvrira débute débutera empieza empezará comienza comenzará abre abrirá inicia começa começará beginnt startet öffnet",
);
/** The day is another matter's, or has changed, or comes again. */
export const ANOTHER_MATTER = listed(`
  postponed moved rescheduled cancelled canceled instead changed new originally earlier previously correction update not
  if should until till by before after ahead following eve every each weekly monthly daily or either between
  register sign apply rsvp book tickets ticket sale sales closes closing ends end ended doors second third another other next last
  reporté reportée déplacé annulé annulée avancé nouveau nouvelle initialement jusqu avant après lendemain veille chaque tous
  billets billet clôture fin ou deuxième second seconde autre prochain dernier inscrivez
  aplazado aplazada pospuesto trasladado cancelado cancelada nuevo nueva inicialmente hasta antes después víspera cada todos
  entradas cierre fin segundo segunda otro otra última inscríbete
  caso adiado adiada transferido cancelado cancelada novo nova inicialmente até antes depois véspera cada todas bilhetes fim
  segundo segunda outro outra última
  wenn sollte verschoben verlegt abgesagt neu neue neuer ursprünglich bis vor nach vorabend jeden jede jeder karten ende endet oder
  zweite zweiter zweites andere weitere nächste letzte
`);
/** Another time, another part, a change or a guess: figures that may well differ. */
export const OTHER_FIGURE = listed(`
  last previous previously earlier before ago then today now currently yesterday since so far already initially first later
  more another further additional extra fewer less up down rise rose risen fell fallen grew grown growing increase increased
  target goal aim plan planned expected forecast estimate estimated only them whom these which half including excluding per each
  every instead not no update updated correction revised year month week quarter semester if would could maximum minimum
  dernier dernière précédent avant aujourd hui maintenant hier depuis déjà abord puis plus autres encore moins hausse baisse
  objectif prévu estimé seulement dont parmi moitié compris hors chaque pas ans an mois semaine trimestre
  pasado anterior antes hoy ahora ayer desde ya primero luego más otros otras menos subió bajó objetivo meta previsto solo sólo
  ellos ellas cuales mitad incluidos cada año mes semana trimestre
  passado anterior hoje agora ontem já primeiro depois mais outros outras menos subiu desceu objetivo meta previsto apenas
  deles delas quais metade incluindo cada ano mês semana
  letzte letztes letzten vorher damals heute jetzt inzwischen gestern seit schon zuerst dann mehr weitere andere weniger
  stieg sank ziel geplant erwartet nur davon denen hälfte darunter je jede jeder nicht jahr monat woche quartal
`);
/** All of them: "our 67 consulates", "unsere 67 Konsulate". */
export const OURS = listed("our nos nuestros nuestras nossos nossas unsere unserer unseren");
/** "We have 67 consulates": says how many there are. */
export const HAVING = listed(
  "have run operate maintain employ avons comptons exploitons employons tenemos operamos temos operamos haben betreiben beschäftigen unterhalten",
);
/** Ends the name of what is counted, and adds nothing to it. */
export const AFTER_NOUN = listed(`
  are is were was have has had will can do stay remain serve work stand help offer come go live speak answer know make wait and also
  sont ont étaient seront peuvent restent servent travaillent aident et
  son están tienen serán pueden siguen sirven trabajan ayudan y
  são estão têm serão podem continuam servem trabalham ajudam e
  sind haben waren werden können bleiben arbeiten helfen stehen und
`);
/** Between a subject and its figure. Two words are written with a space. */
export const AMOUNTS = listed(
  "is was of totals totalled reached amounts_to stands_at stood_at is_worth was_worth est_de était_de atteint s_élève_à es_de era_de asciende_a alcanza é_de era_de ascende_a atinge beträgt betrug liegt_bei ist",
);
/** Heads that say nothing of what is measured. */
export const VAGUE_SUBJECTS = listed(`
  total price fee cost rate result score average answer minimum maximum difference share rest limit number first one other age
  prix tarif coût taux résultat moyenne total reste limite nombre precio tarifa coste costo tasa resultado media resto límite
  número preço taxa custo resultado média limite preis gebühr kosten satz ergebnis rest grenze zahl anzahl
`);
