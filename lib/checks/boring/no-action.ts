import type { Alternatives } from "@/lib/draft/cued-alternatives";
import type { Draft } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { inParts } from "./alternatives";
import { type Frames, frameFinder } from "./frame-finder";
import { NOTICES } from "./no-action-notices.words";
import { isOurs, type ListedLanguage, stockPhrases } from "./stock-phrases";

/** What people apply for, collect, renew or sign; a post that offers it makes them look for the way. */
const OFFERS = {
  en: "applications open,open for applications,applications are invited,call for applications,call for proposals,call for papers,now accepting applications,now open for applications,scholarships available,scholarship programme,scholarship program,new service for citizens,offers a new service,offers new services,now offers,new online service,now available,is now available,are now available,we are hiring,looking for volunteers,we're hiring,vacancy announcement,job opening,job vacancy,position is open,internships available,internship programme,apply now,register now,sign up now,donate now,book now,appointments are available,new appointments,travel advice has changed,travel advice updated,updated travel advice,new passport rules,new travel rules,visa section reopens,consular section reopens,consular services resume,vote from abroad,voting from abroad,register to vote,campaign launches,launch our campaign,launched our campaign,new campaign,join the campaign,join our campaign,support the campaign,take the pledge,sign the pledge,sign the petition,sign our petition,be part of the change,get involved,have your say,apply for our,apply for the,take the survey,take part in our survey",
  fr: "sont gratuits,sont gratuites,candidatures ouvertes,appel à candidatures,appel à projets,inscriptions ouvertes,bourses disponibles,nouveau service,désormais disponible,est disponible,sont disponibles,recrute,nous recrutons,offre d'emploi,postulez,inscrivez-vous,faites un don,conseils aux voyageurs actualisés,nouvelles règles de visa,voter depuis l'étranger,notre campagne,nouvelle campagne",
  es: "son gratis,son gratuitas,son gratuitos,convocatoria abierta,está abierta la convocatoria,abierta la convocatoria,inscripciones abiertas,están abiertas las inscripciones,becas disponibles,nuevo servicio,ya está disponible,ya están disponibles,estamos contratando,oferta de empleo,postula,postúlate,inscríbete,regístrate,nuevas normas de visado,votar desde el exterior,nuestra campaña,nueva campaña",
  de: "bewerbungen sind möglich,bewerbungen sind ab sofort möglich,ausschreibung,stipendien verfügbar,neue stipendien,stellenausschreibung,wir suchen,wir stellen ein,praktikum zu vergeben,praktika zu vergeben,neuer service,neuer online-service,ab sofort verfügbar,jetzt verfügbar,anmeldung ist möglich,anmeldungen sind möglich,ist kostenlos,sind kostenlos,briefwahl ist möglich",
  pt: "candidaturas abertas,estão abertas as candidaturas,abertas as candidaturas,inscrições abertas,estão abertas as inscrições,bolsas disponíveis,novas bolsas,novo serviço,já está disponível,já disponível,estamos a contratar,estamos contratando,vaga de emprego,oferta de emprego,procuramos voluntários,precisamos de voluntários,são gratuitos,são gratuitas,são grátis",
} as const;
const find = stockPhrases<true>({
  en: () => listed(OFFERS.en),
  fr: () => listed(OFFERS.fr),
  es: () => listed(OFFERS.es),
  de: () => listed(OFFERS.de),
  pt: () => listed(OFFERS.pt),
});
/** Grants, courses and prizes that exist, open or close, and what people abroad "can now" do: told without the way to it. */
const EXIST: Frames = {
  en: [
    "(?:there (?:is|are)|we (?:now )?(?:offer|have|provide|fund)|our (?:embassy|consulate|ministry|government) (?:now )?(?:offers|provides|funds|has (?:started|launched|opened))|the (?:embassy|consulate) (?:now )?(?:offers|issues|provides)) (?:(?!no )[\\p{L}-]+ ){0,3}(?:scholarships?|grants?|fellowships?|bursar(?:y|ies)|internships?|(?:exchange|mentoring|training|support|volunteer|study) (?:places?|schemes?|program(?:me)?s?)|lessons|courses?|classes|passports)",
    "(?:scholarships?|grants?|fellowships?|bursar(?:y|ies)|internships?|applications?|nominations?|registrations?|(?:exchange|study|training) (?:places?|programmes?)|(?:early |postal |online )?voting|polling|enrolment|(?:photo(?:graphy)?|essay|writing|art|drawing|film|story|design) (?:competition|contest|prize|award)|(?:competition|contest|prize))(?: (?!is |are |was |has )[\\p{L}'-]+){0,8} (?:exists?|(?:is|are) (?:now |still |again )?(?:available|open|on again|back|running)|opens? (?:today|now|soon)|closes? (?:soon|shortly|next|this)|(?:has|have) opened)",
    "(?:blood(?: banks?| stocks?| supplies)?|food banks?|shelters?|stocks|donors|blankets|supplies)(?: (?!is |are )\\p{L}+){0,4} (?:is|are) (?:\\p{L}+ )?(?:running (?:low|out|short)|(?:nearly|almost) (?:out|empty)|needed|short of)",
    "deadline (?:for [^.!?\\n]{3,50} )?(?:is (?:approaching|near|coming)|approaches|ends soon)",
    "(?:citizens|nationals|residents|students|parents|dual citizens|(?:small )?businesses|companies|voters|applicants)(?: (?:abroad|living|in|of|with)(?: \\p{L}+){0,2})? (?:can|may) (?:now |again |also )?(?:renew|apply|register|vote|obtain|enrol|request|book|claim|get (?:support|help|a))",
    "(?:(?:embassy|consulate|mission|ministry) is (?:now )?(?:recruiting|hiring)|(?:our|the) newsletter is out|(?:visa|entry|passport|travel) rules (?:apply|take effect|are in force)|travel (?:warning|advice|advisory) (?:is in (?:force|place)|has been (?:issued|changed))|(?:helpline|hotline) [^.!?\\n]{0,50}?(?:has been set up|is open|is now))",
  ],
  fr: [
    "(?:il existe|il y a|nous (?:offrons|proposons)) (?:\\p{L}+ ){0,3}(?:bourses?|aides?|subventions?|cours|stages?|programmes? d'échange)",
    "(?:notre|le|un|ce) (?:concours|prix|programme|dispositif|appel)(?: [\\p{L}'-]+){0,5}? (?:revient|existe|est (?:ouvert|lancé|de retour|en cours)|a (?:commencé|ouvert))",
    "(?:banques? de sang|réserves? de sang|stocks?|dons? de sang)(?: [\\p{L}'-]+){0,3}? (?:s'épuisent|manquent|(?:est|sont) (?:\\p{L}+ )?(?:au plus bas|nécessaires?|urgents?))",
    "(?:date limite|délai)(?: [\\p{L}'-]+){0,9}? (?:approche|arrive à échéance|expire bientôt)",
    "(?:français|suisses|belges|canadiens|luxembourgeois|ressortissants|citoyens|étudiants|parents|résidents)(?: [\\p{L}'-]+){0,4}? (?:peuvent|pourront) (?:désormais|maintenant|à nouveau) (?:renouveler|s'inscrire|voter|demander|déposer|obtenir|faire)",
  ],
  es: [
    "(?:hay|existen?|ofrecemos|contamos con) (?:\\p{L}+ ){0,3}(?:becas?|ayudas|subvenciones|convocatorias?|clases|cursos|prácticas|programas? de (?:intercambio|formación|becas|apoyo))",
    "(?:el|la|nuestr[oa]) (?:concurso|premio|certamen|convocatoria|programa de becas)(?: \\p{L}+){0,5}? (?:ya )?(?:está (?:en marcha|abiert[oa]|de vuelta)|vuelve|regresa|ha (?:empezado|comenzado))",
    "(?:banco|reservas?|donación) de sangre(?: \\p{L}+){0,3}? (?:está[n]?|es) (?:\\p{L}+ )?(?:baj[oa]s?|agotad[oa]s?|mínimos|urgente|agotando)|(?:se necesita|hace falta|falta) (?:sangre|mantas|alimentos|donantes)",
    "(?:se acerca|vence pronto|termina pronto|está por vencer) (?:el plazo|la fecha)",
    "(?:residentes|ciudadan[oa]s|españoles|connacionales|compatriotas|estudiantes|nacionales)(?: \\p{L}+){0,4}? ya pueden (?:renovar|solicitar|votar|tramitar|inscribir|registrar|pedir)",
  ],
  de: [
    "(?:es gibt|wir (?:bieten|vergeben)) (?:\\p{L}+ ){0,3}(?:stipendien|\\p{L}*stipendien|austauschplätze|fördermittel|zuschüsse|praktika|kurse|\\p{L}+kurse)",
    "(?:unser|der|ein) \\p{L}*wettbewerb (?:\\p{L}+ ){0,2}?(?:ist (?:gestartet|zurück|eröffnet)|startet|läuft|hat begonnen)",
    "(?:blutkonserven|blutspenden|spenden|decken)(?: \\p{L}+){0,3}? (?:werden (?:\\p{L}+ )?(?:knapp|gebraucht|benötigt)|fehlen|reichen nicht)",
    "\\p{L}*frist (?:[\\p{L}-]+ ){0,5}?(?:endet|läuft) (?:bald|demnächst|in kürze)",
    "(?:deutsche|österreicher|schweizer|staatsangehörige|studierende|eltern|bürger)\\p{L}*(?: \\p{L}+){0,3}? können (?:\\p{L}+ ){0,4}?(?:jetzt|nun|ab sofort) (?:\\p{L}+ ){0,4}?(?:beantragen|verlängern|abholen|wählen)",
  ],
  pt: [
    "(?:há|existem?|oferecemos) (?:\\p{L}+ ){0,3}(?:bolsas?|subsídios|estágios|cursos|aulas|vagas)",
    "(?:o|noss[oa]|o nosso) (?:concurso|prémio|programa de bolsas)(?: \\p{L}+){0,5}? (?:está (?:de volta|abert[oa]|em curso)|regressa|voltou)",
    "prazo (?:[\\p{L}-]+ ){0,7}?(?:está a (?:terminar|acabar)|termina em breve|aproxima-se)",
    "(?:portugueses|brasileiros|cidadãos|residentes|estudantes)(?: \\p{L}+){0,4}? já podem (?:renovar|pedir|votar|requerer|inscrever|solicitar)",
  ],
};
const findExisting = frameFinder(EXIST);
const findNotice = frameFinder(NOTICES);
/** What readers ought to do, said without the way to do it: "should register with", "it is important to", "we need volunteers". */
const CALLS: Readonly<Partial<Record<ListedLanguage, Alternatives>>> = {
  en: inParts(
    /(?<!\p{L})(?:(?:should|must|need to|have to|ought to|may wish to|(?:is|are) (?:\p{L}+ly )?(?:advised|urged|encouraged|asked|invited|requested|reminded|recommended) to) (?:\p{L}+ly )?(?:register|enrol|enroll|renew|apply|sign up|book|report|update|submit|collect|pick up|complete|fill|vote|inform|notify|reapply|volunteer|be (?:careful|cautious|vigilant|aware|alert))|it is (?:\p{L}+ly )?(?:important|advisable|recommended|best|wise|essential|advised|crucial) to (?:be|stay|remain|check|renew|register|apply|book|plan|report|prepare|keep)|(?:renewal|registration|booking|vaccination|caution|vigilance|insurance) (?:is|are) (?:a good idea|(?:strongly |highly )?(?:recommended|advised|encouraged|advisable))|your (?:views|opinions?|feedback|ideas|voice|input|suggestions|comments) (?:\p{L}+ ){0,5}?(?:matters?|counts?|(?:is|are) (?:important|valuable|welcome))|we (?:\p{L}+ )?(?:need|want|seek|are looking for|are seeking) (?:\p{L}+ )?(?:volunteers|interpreters|translators|teachers|readers|hosts|donors|speakers|mentors|helpers)|(?:submissions?|vacancies|courses)(?: \p{L}+){0,4} (?:is|are) (?:now )?open)(?!\p{L})/iu,
  ),
  fr: inParts(
    /(?<!\p{L})(?:(?:doivent|devraient|devez|peuvent|sont (?:invitée?s?|priée?s?|appelée?s?|encouragée?s?) à|faut|convient de|est (?:important|conseillé|recommandé|préférable|utile) de|veuillez|pensez à) (?:s'inscrire|vous inscrire|renouveler|postuler|déposer|signaler|déclarer|réserver|s'enregistrer|être prudente?s?|rester (?:prudente?s?|vigilante?s?)|se faire connaître)|vos (?:avis|idées|opinions|remarques|suggestions) (?:\p{L}+ ){0,5}?(?:comptent|nous intéressent|sont importante?s?|sont précieux)|votre (?:avis|opinion) (?:\p{L}+ ){0,5}?(?:compte|nous intéresse|est important)|nous (?:cherchons|recherchons) (?:des )?(?:bénévoles|interprètes|volontaires|traducteurs)|(?:la prudence|la vigilance) est (?:de mise|recommandée|conseillée)|(?:bourses|candidatures|inscriptions)(?: \p{L}+){0,4} sont ouvertes)(?!\p{L})/iu,
  ),
  es: inParts(
    /(?<!\p{L})(?:(?:deben|deberían|debe|tienen que|pueden|conviene|es (?:importante|recomendable|aconsejable|conveniente)|se (?:recomienda|aconseja|ruega|invita a)) (?:a |que )?(?:registrarse|inscribirse|renovar|postular|solicitar|presentar|informar|avisar|reservar|tener (?:cuidado|precaución)|estar (?:atent[oa]s|alerta)|votar)|(?:sus|tus|vuestras) (?:opiniones|ideas|sugerencias|comentarios) (?:\p{L}+ ){0,5}?(?:cuentan|importan|son (?:importantes|valios[oa]s))|(?:su|tu) opinión (?:\p{L}+ ){0,5}?(?:cuenta|importa|es importante)|(?:buscamos|necesitamos) (?:voluntari[oa]s|intérpretes|traductor[ae]s)|(?:ya )?está abierto el (?:plazo|período|periodo)(?: \p{L}+){0,4}|(?:las )?(?:becas|inscripciones|convocatorias?|postulaciones)(?: \p{L}+){0,4} están? abiertas?)(?!\p{L})/iu,
  ),
  de: inParts(
    /(?<!\p{L})(?:(?:(?:die )?(?:bewerbungs|anmelde|antrags)(?:frist|phase)|(?:die )?(?:anmeldung|registrierung|bewerbung|bewerbungsphase)) (?:\p{L}+ ){0,5}?(?:hat begonnen|läuft|beginnt|ist (?:ab sofort |nun |jetzt )?(?:offen|eröffnet|möglich|gestartet))|(?:stipendien|bewerbungen|anmeldungen|termine)(?: \p{L}+){0,4} (?:sind|werden) (?:ab sofort |nun |jetzt |wieder )?(?:offen|frei|möglich|verfügbar|ausgeschrieben|angenommen)|(?:ihre|eure|deine) (?:meinung|ideen|anregungen|stimme) (?:\p{L}+ ){0,4}?(?:zählt|zählen|ist (?:uns )?wichtig|sind (?:uns )?wichtig)|(?:müssen|sollten|können) sich (?:\p{L}+ ){0,5}?(?:anmelden|registrieren|eintragen|bewerben))(?!\p{L})/iu,
  ),
  pt: inParts(
    /(?<!\p{L})(?:(?:(?:as )?(?:candidaturas|inscrições|matrículas|vagas|bolsas)(?: \p{L}+){0,4} (?:estão|encontram-se|continuam) abertas|(?:está|já está) abert[oa] (?:o (?:prazo|período)|a (?:candidatura|inscrição|fase))|(?:a sua|a tua|a vossa|sua) (?:opinião|voz|participação) (?:\p{L}+ ){0,4}?(?:conta|importa|é importante)|(?:devem|deve|podem|têm de|é (?:importante|aconselhável|recomendável)) (?:\p{L}+ )?(?:inscrever-se|registar-se|candidatar-se|renovar|agendar|marcar))|(?:procuramos|precisamos de) (?:voluntári[oa]s|intérpretes|tradutor[ae]s))(?!\p{L})/iu,
  ),
};
/** A service, fee or rule said to have changed, and nothing of what it is now or where to read it. */
const CHANGES: Readonly<Partial<Record<ListedLanguage, Alternatives>>> = {
  en: inParts(
    /(?<!\p{L})(?:(?:has|have) (?:changed|updated|extended|revised|amended) (?:its|our|their) (?:\p{L}+ )?(?:hours|address|fees?|forms?|rules|requirements|number|procedure|system)|(?:(?:passports?|visas?|consular|registration|opening|office|phone|telephone|contact|appointments?|notarial|legali[sz]ation|citizenship|entry|travel|customs|voter|postal|booking|payment|fee|photo|residence|study|work|embassy|consulate|mission)(?:['’]s)? ){1,2}(?:\p{L}+ )?(?:services?|fees?|forms?|rules?|requirements?|procedures?|systems?|numbers?|hours|address|details|deadlines?|prices?|portal|process|schedule|times|permits?)(?: \p{L}+){0,4}? (?:(?:has|have) (?:just |now |recently )?(?:changed|moved|been (?:changed|updated|revised|amended|extended|simplified|introduced|adjusted))|(?:is|are) (?:changing|about to change|moving|new|now different)|(?:will|is going to|are going to) (?:change|move|be (?:different|changed|updated)))|(?:has|have) (?:a )?(?:new|different) (?:address|phone number|telephone number|opening hours|deadline|deadlines|requirements|fees|rules)|there (?:is|are|will be) (?:a )?(?:new|different|changed|updated) (?:\p{L}+ )?(?:rules?|forms?|fees?|requirements?|procedures?|system|address|hours|deadlines?)|(?:important|urgent|new|useful|essential) (?:information|update|updates|news|changes|notice|announcement)s? (?:for|to) (?:all )?(?:our |the )?(?:\p{L}+ )?(?:citizens|nationals|travellers|travelers|applicants|students|visitors|residents|passengers|compatriots|community))(?!\p{L})/iu,
  ),
  fr: inParts(
    /(?<!\p{L})(?:(?:les? |la |nos |notre |l['’])?(?:horaires|tarifs?|frais|formulaires?|règles|numéro|adresse|délais?|procédures?|conditions) (?:[\p{L}'’]+ ){0,5}?(?:(?:a|ont) (?:changé|évolué|été (?:modifiée?s?|actualisée?s?))|changent|change|vont changer|va changer)|informations? importantes? (?:pour|aux|à l['’]attention))(?!\p{L})/iu,
  ),
  es: inParts(
    /(?<!\p{L})(?:(?:las? |los? |el |nuestr[oa]s? )?(?:horarios?|tarifas?|tasas?|formularios?|normas|reglas|requisitos|número|dirección|plazos?|trámites?) (?:\p{L}+ ){0,5}?(?:(?:ha|han) (?:cambiado|sido (?:modificad[oa]s?|actualizad[oa]s?))|cambian?|cambiará[n]?|va(?:n)? a cambiar)|información importante (?:para|a))(?!\p{L})/iu,
  ),
};
/** What it is now: a figure, a day, a clock. */
const NEWS = /\p{Nd}|[€$£]/u;

/** A danger that readers may meet, named where they live: they want to know what to do. Kin and mourning are told elsewhere. */
const DANGERS: Readonly<Record<ListedLanguage, Alternatives>> = {
  en: inParts(
    /(?<!\p{L})(?:(?:pretend(?:ing|s)?|claim(?:ing|s)?|purport(?:ing|s)?) to be (?:us|the (?:embassy|consulate)|our \p{L}+|from (?:us|our|the (?:embassy|consulate)))|(?:posing|passing themselves off) as (?:us|our|embassy|consul\p{L}*)|scam(?:mers|s)?(?: calls| e-?mails)?|fraudsters?|phishing|impostors?|(?:fake|false) (?:calls?|e-?mails?|websites?|sites?|messages?|officers?|jobs?|visas?|accounts?)|pickpockets?|(?:dengue|cholera|measles|malaria|zika|mpox|ebola|rabies|chikungunya|yellow fever|polio) (?:is|are|has|cases?|outbreak)|(?:rail|train|airport|bus|ferry|general) strikes?|(?:drink|card) (?:spiking|skimming))(?!\p{L})/iu,
  ),
  fr: inParts(
    /(?<!\p{L})(?:se f(?:ait|ont) passer pour (?:nous|l['’]ambassade|le consulat|nos)|arnaques?|escrocs?|hameçonnage|(?:faux|fausses) (?:appels?|courriels?|e-?mails?|sites?|policiers?|annonces?|agents?|visas?)|pickpockets?|(?:dengue|choléra|rougeole|paludisme|rage|chikungunya|fièvre jaune)|grève (?:des|générale))(?!\p{L})/iu,
  ),
  es: inParts(
    /(?<!\p{L})(?:se hacen? pasar por (?:nosotr|la embajada|el consulado|nuestr)\p{L}*|estafas?|estafadores|fraudes?|phishing|(?:llamadas?|correos?|sitios?|páginas?|ofertas?|visas?|agentes?) fals[oa]s?|carteristas?|(?:dengue|cólera|sarampión|malaria|rabia|chikungunya|fiebre amarilla)|huelga (?:de|general))(?!\p{L})/iu,
  ),
  de: inParts(
    /(?<!\p{L})(?:geben sich als (?:botschaft|konsulat|unser|mitarbeit)\p{L}*|betrüger\p{L}*|betrugs\p{L}*|phishing|falsche (?:anrufe|e-?mails|websites|polizisten|beamte|visa)|taschendieb\p{L}*|(?:dengue|cholera|masern|malaria|tollwut|gelbfieber)\p{L}*|(?:bahn|flughafen|general)streiks?)(?!\p{L})/iu,
  ),
  pt: inParts(
    /(?<!\p{L})(?:f(?:az|azem)-se passar p(?:or|el)[oa]? ?(?:nós|embaixada|consulado)|burl(?:as?|ões)|golp(?:e|es|istas?)|fraudes?|phishing|(?:chamadas?|e-?mails?|sites?|páginas?|ofertas?|vistos?|agentes?) fals[oa]s?|carteiristas?|(?:dengue|cólera|sarampo|malária|raiva|febre amarela)|greve (?:d[aeo]s?|geral))(?!\p{L})/iu,
  ),
};
/** What tells readers what to do, or speaks to them at all; what shows that the danger is other people's or somebody's work. */
const ADVICE =
  /(?<!\p{L})(?:you|your|yours|yourself|please|(?:don['’]?t|do not)(?! know)|never|always|avoid|stay|hang up|check|wear|take|keep|boil|drink|report|tell|ring|empty|use|carry|leave|expect|allow|vous|votre|vos|ne|jamais|évitez|usted|ustedes|tu|tus|su|sus|te|no|nunca|evite|ihr|ihre|ihnen|sie|bitte|nie|niemals|vermeiden|você|vocês|seu|sua|não|evite|\p{L}{3,}(?:ez-vous|ez les|ez le|ez la|ez nos|ez vos)|vaccin\p{L}*|vacuna\p{L}*|impf\p{L}*|thoughts|condolences|victims|minister|ministers|treaty|agree\p{L}*|arrest\p{L}*|convict\p{L}*|sanction\p{L}*|fight\p{L}*|combat\p{L}*|against|donat\p{L}*|fund\p{L}*|million|billion|research\p{L}*|study|conference|programme|program|partners?|cooperation|contre|contra|gegen|lutte|lucha|kampf|luta|%|[$€£])(?!\p{L})|\d[\d ()-]{6,}\d/iu;
/** What begins a sentence as an order does, where to bring things, and what shows that all is over. */
const ORDERS =
  /(?:^|[.!?:…]\s+)(?:save|pack|bring|drop|move|go|get|book|apply|ask|send|read|come|write|join|find|vote|register|plan|hand|give|call|prepare|download|follow|sign|answer|reply|share|see|learn|note|make|remember|\p{L}{3,}ez|prepare|llame|consulte|entregue|traiga|responda|lea|siga|solicite|pida|\p{L}*[áéí]\p{L}+(?:se|te|nos|l[oa]s?)|ligue|leia)(?!\p{L})|(?<!\p{L})(?:rue|calle|rua|avenida|avenue|street|road|reception|thank\p{L}*|merci|gracias|danke|obrigad[oa]|rebels?|troops)(?!\p{L})|stra(?:ß|ss)e \d/iu;
/** What the office never does tells readers what is false, and not what to do about it. */
const OUR_RULE =
  /(?<!\p{L})(?:we|they|nous|wir|nosotros|nós) (?:will |would )?(?:never|do not|don['’]t|ne|nie|nunca|no|não)(?!\p{L})/giu;
const DANGER_TOLD_IN = 45;
/** A channel of the office's own that is named and not given: no link, number or handle beside it. */
const CHANNELS: Frames = {
  en: [
    "(?:through|via|using|on|from|contact|call|ring|use|visit|check|see) our (?:\\p{L}+ ){0,2}?(?:hotline|helpline|portal|help ?desk|app|assistance (?:service|team|line)|(?:booking|appointment|registration|online|emergency|crisis) (?:service|portal|system|form|platform|line|number|tool))",
  ],
  fr: [
    "(?:via|sur|par|contactez|appelez|consultez|visitez|utilisez) (?:notre|nos) (?:plateforme|portail|service d'(?:assistance|aide|urgence)|formulaire|ligne d'(?:urgence|écoute|appel)|numéro d'urgence)",
  ],
  es: [
    "(?:a través de|en|mediante|por|visit[ea]n?|consult[ea]n?|llam[ea]n? a|contact[ea]n? con|us[ea]n?) nuestr[oa] (?:portal|plataforma|servicio de (?:asistencia|emergencia|ayuda)|línea de (?:emergencia|ayuda|atención)|formulario|teléfono de emergencia)",
  ],
  de: [
    "(?:über|auf|unter|nutzen sie|besuchen sie) unser(?:e|er|em|en)? (?:\\p{L}*(?:hotline|notruf\\p{L}*|portal|formular|buchungssystem|terminsystem|hilfsdienst|krisentelefon))",
  ],
  pt: [
    "(?:através d[oa]|no|na|pel[oa]|contacte[m]?(?: [oa])?|consulte[m]?(?: [oa])?|visite[m]?(?: [oa])?) noss[oa] (?:portal|plataforma|linha de (?:emergência|apoio)|serviço de (?:assistência|apoio|emergência)|formulário)",
  ],
};
const findChannel = frameFinder(CHANNELS);
/** Given elsewhere: a number, an address, the place where a channel keeps its links. */
const GIVEN =
  /\+?\d[\d ()-]{5,}\d|[\p{L}\d._-]@[\p{L}\d-]+\.\p{L}{2}|(?<!\p{L})(?:bio|link|lien|enlace|comments?|commentaires?|comentarios?|kommentare?n?|👇|👉)(?!\p{L})/iu;

/** A way to act, or a contact: any of these is enough. */
const WAY =
  /(?<!\p{L})(?:e-?mail|call us|phone|hotline|tel|dm us|dms?|write to|visit us|visit our|at our|at the (?:embassy|consulate)|website|web site|app|counter|desk|in person|link|hours|open (?:from|until|mon)|écrivez|appelez|site|guichet|courriel|lien|escriba|escríbanos|llame|sitio|página|ventanilla|(?<!por )correo|enlace)(?!\p{L})|\+?\d[\d ()-]{6,}\d|[\p{L}\d._-]@[\p{L}\d-]+\.\p{L}{2}/iu;

/** A service, call or campaign offered with no link, contact, place or question: the reader is left at the door. */
export const noAction = defineCheck({
  id: "no-action",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "de", "pt"],
  source:
    "Practitioners' criteria: nothing for the reader to do; GOV.UK content guide: meet a user need",
  *check(draft, { kind, thread, audience }): Iterable<Hit> {
    if (kind === "reply" || kind === "comment") return;
    const offer =
      find(draft)[0] ??
      findExisting(draft) ??
      told(draft, CALLS) ??
      changeOf(draft) ??
      unansweredDanger(draft) ??
      bareNotice(draft);
    // The link may stand in the thread's next post.
    const isLeft = offer && !thread.some((post) => leadsOn(post)) && !leadsOn(draft);
    const left = isLeft ? offer : unlinkedChannel(draft, thread);
    if (!left) return;
    const { start, end } = left;
    const isOwn = audience === "diaspora" || audience === "nationals";
    yield { start, end, message: { key: isOwn ? "no_action_service_why" : "no_action_why" } };
  },
});

/** "Through our assistance service", with no way to reach it in any post of the thread. */
function unlinkedChannel(draft: Draft, thread: readonly Draft[]): Span | undefined {
  const span = findChannel(draft);
  const isGiven = ({ links, mentions, text }: Draft) =>
    links.length > 0 || mentions.length > 0 || GIVEN.test(text);
  return span && !isGiven(draft) && !thread.some(isGiven) ? span : undefined;
}

function changeOf(draft: Draft): Span | undefined {
  const change = told(draft, CHANGES);
  return change && !NEWS.test(draft.text) ? change : undefined;
}

function told(
  draft: Draft,
  patterns: Readonly<Partial<Record<ListedLanguage, Alternatives>>>,
): Span | undefined {
  for (const [language, pattern] of Object.entries(patterns)) {
    if (draft.language !== undefined && draft.language !== language) continue;
    const match = pattern.first(draft.text);
    if (!match) continue;
    const span = spanOf(match);
    if (isOurs(draft, span)) return span;
  }
  return undefined;
}

/** From the danger to the post's end, where the advice would stand. */
function unansweredDanger(draft: Draft): Span | undefined {
  if (draft.tokens.length > DANGER_TOLD_IN || ADVICE.test(ownWords(draft))) return undefined;
  for (const [language, pattern] of Object.entries(DANGERS)) {
    if (draft.language !== undefined && draft.language !== language) continue;
    const match = pattern.first(draft.text);
    const last = draft.sentences.at(-1);
    if (!match || !last) continue;
    const span = { start: match.index, end: Math.max(last.end, match.index + match[0].length) };
    if (isOurs(draft, spanOf(match))) return span;
  }
  return undefined;
}

/** A notice in few words, and beside it neither advice nor an order, an address or a thanks for what is over. */
function bareNotice(draft: Draft): Span | undefined {
  if (draft.tokens.length > DANGER_TOLD_IN) return undefined;
  const span = findNotice(draft);
  if (!span) return undefined;
  const around = draft.text.slice(0, span.start) + draft.text.slice(span.end);
  return ADVICE.test(around) || ORDERS.test(around) ? undefined : span;
}

/** Without what others are quoted to say, which is no advice of the sender's. */
function ownWords({ text, quotations }: Draft): string {
  return quotations
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .replace(OUR_RULE, "");
}

function leadsOn({ links, mentions, text }: Draft): boolean {
  return links.length > 0 || mentions.length > 0 || /[?？]/u.test(text) || WAY.test(text);
}

function* listed(phrases: string): Iterable<readonly [string, true]> {
  for (const phrase of phrases.split(",")) yield [phrase, true];
}
