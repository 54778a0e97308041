import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { isOurs, type ListedLanguage, stockPhrases } from "./stock-phrases";

/** What people apply for, collect, renew or sign; a post that offers it makes them look for the way. */
const OFFERS = {
  en: "applications are open,applications are now open,applications open,open for applications,applications are invited,call for applications,call for proposals,call for papers,now accepting applications,now open for applications,registration is open,registration is now open,registrations are open,scholarships available,scholarships are available,scholarship programme,scholarship program,new service for citizens,offers a new service,offers new services,now offers,new online service,now available,is now available,are now available,we are hiring,volunteers wanted,volunteers needed,looking for volunteers,we're hiring,vacancy announcement,job opening,job vacancy,position is open,internships available,internship programme,apply now,register now,sign up now,donate now,book now,appointments are available,new appointments,travel advice has changed,travel advice updated,updated travel advice,new passport rules,new travel rules,visa section reopens,consular section reopens,consular services resume,vote from abroad,voting from abroad,register to vote,campaign launches,launch our campaign,launched our campaign,new campaign,join the campaign,join our campaign,support the campaign,take the pledge,sign the pledge,sign the petition,sign our petition,be part of the change,get involved,have your say,apply for our,apply for the,take the survey,take part in our survey",
  fr: "candidatures ouvertes,candidatures sont ouvertes,appel à candidatures,appel à projets,inscriptions ouvertes,inscriptions sont ouvertes,bourses disponibles,nouveau service,nouveau service en ligne,désormais disponible,est disponible,sont disponibles,recrute,nous recrutons,offre d'emploi,postulez,inscrivez-vous,faites un don,conseils aux voyageurs actualisés,nouvelles règles de visa,voter depuis l'étranger,notre campagne,nouvelle campagne",
  es: "convocatoria abierta,está abierta la convocatoria,abierta la convocatoria,inscripciones abiertas,están abiertas las inscripciones,becas disponibles,nuevo servicio,nuevo servicio en línea,ya está disponible,ya están disponibles,estamos contratando,oferta de empleo,postula,postúlate,inscríbete,regístrate,nuevas normas de visado,votar desde el exterior,nuestra campaña,nueva campaña",
} as const;
const find = stockPhrases<true>({
  en: () => listed(OFFERS.en),
  fr: () => listed(OFFERS.fr),
  es: () => listed(OFFERS.es),
});
/** What readers ought to do, said without the way to do it: "should register with", "it is important to", "we need volunteers". */
const CALLS: Readonly<Partial<Record<ListedLanguage, RegExp>>> = {
  en: cued(
    /(?<!\p{L})(?:(?:should|must|need to|have to|ought to|may wish to|(?:is|are) (?:\p{L}+ly )?(?:advised|urged|encouraged|asked|invited|requested|reminded|recommended) to) (?:\p{L}+ly )?(?:register|enrol|enroll|renew|apply|sign up|book|report|update|submit|collect|pick up|complete|fill|vote|inform|notify|reapply|volunteer|be (?:careful|cautious|vigilant|aware|alert))|it is (?:\p{L}+ly )?(?:important|advisable|recommended|best|wise|essential|advised|crucial) to (?:be|stay|remain|check|renew|register|apply|book|plan|report|prepare|keep)|(?:renewal|registration|booking|vaccination|caution|vigilance|insurance) (?:is|are) (?:a good idea|(?:strongly |highly )?(?:recommended|advised|encouraged|advisable))|your (?:views|opinions?|feedback|ideas|voice|input|suggestions|comments) (?:\p{L}+ ){0,5}?(?:matters?|counts?|(?:is|are) (?:important|valuable|welcome))|we (?:\p{L}+ )?(?:need|want|seek|are looking for|are seeking) (?:\p{L}+ )?(?:volunteers|interpreters|translators|teachers|readers|hosts|donors|speakers|mentors|helpers)|(?:scholarships?|grants?|fellowships?|applications?|registrations?|nominations?|enrolment|submissions?|internships?|vacancies|courses)(?: \p{L}+){0,4} (?:is|are) (?:now )?open)(?!\p{L})/iu,
  ),
  fr: cued(
    /(?<!\p{L})(?:(?:doivent|devraient|devez|peuvent|sont (?:invitée?s?|priée?s?|appelée?s?|encouragée?s?) à|faut|convient de|est (?:important|conseillé|recommandé|préférable|utile) de|veuillez|pensez à) (?:s'inscrire|vous inscrire|renouveler|postuler|déposer|signaler|déclarer|réserver|s'enregistrer|être prudente?s?|rester (?:prudente?s?|vigilante?s?)|se faire connaître)|vos (?:avis|idées|opinions|remarques|suggestions) (?:\p{L}+ ){0,5}?(?:comptent|nous intéressent|sont importante?s?|sont précieux)|votre (?:avis|opinion) (?:\p{L}+ ){0,5}?(?:compte|nous intéresse|est important)|nous (?:cherchons|recherchons) (?:des )?(?:bénévoles|interprètes|volontaires|traducteurs)|(?:la prudence|la vigilance) est (?:de mise|recommandée|conseillée)|(?:bourses|candidatures|inscriptions)(?: \p{L}+){0,4} sont ouvertes)(?!\p{L})/iu,
  ),
  es: cued(
    /(?<!\p{L})(?:(?:deben|deberían|debe|tienen que|pueden|conviene|es (?:importante|recomendable|aconsejable|conveniente)|se (?:recomienda|aconseja|ruega|invita a)) (?:a |que )?(?:registrarse|inscribirse|renovar|postular|solicitar|presentar|informar|avisar|reservar|tener (?:cuidado|precaución)|estar (?:atent[oa]s|alerta)|votar)|(?:sus|tus|vuestras) (?:opiniones|ideas|sugerencias|comentarios) (?:\p{L}+ ){0,5}?(?:cuentan|importan|son (?:importantes|valios[oa]s))|(?:su|tu) opinión (?:\p{L}+ ){0,5}?(?:cuenta|importa|es importante)|(?:buscamos|necesitamos) (?:voluntari[oa]s|intérpretes|traductor[ae]s)|(?:las )?(?:becas|inscripciones|convocatorias?|postulaciones)(?: \p{L}+){0,4} están? abiertas?)(?!\p{L})/iu,
  ),
};
/** A way to act, or a contact: any of these is enough. */
const WAY =
  /(?<!\p{L})(?:e-?mail|call us|phone|hotline|tel|dm us|dms?|write to|visit us|visit our|at our|at the (?:embassy|consulate)|website|web site|app|counter|desk|in person|link|hours|open (?:from|until|mon)|écrivez|appelez|site|guichet|courriel|lien|escriba|escríbanos|llame|sitio|página|ventanilla|correo|enlace)(?!\p{L})|\+?\d[\d ()-]{6,}\d|[\p{L}\d._-]@[\p{L}\d-]+\.\p{L}{2}/iu;

/** A service, call or campaign offered with no link, contact, place or question: the reader is left at the door. */
export const noAction = defineCheck({
  id: "no-action",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es"],
  source:
    "Practitioners' criteria: nothing for the reader to do; GOV.UK content guide: meet a user need",
  *check(draft, { kind, thread, audience }): Iterable<Hit> {
    if (kind === "reply" || kind === "comment") return;
    const offer = find(draft)[0] ?? callOf(draft);
    // The link may stand in the thread's next post.
    if (!offer || thread.some((post) => leadsOn(post)) || leadsOn(draft)) return;
    const { start, end } = offer;
    const isOwn = audience === "diaspora" || audience === "nationals";
    yield { start, end, message: { key: isOwn ? "no_action_service_why" : "no_action_why" } };
  },
});

function callOf(draft: Draft): Span | undefined {
  for (const [language, pattern] of Object.entries(CALLS)) {
    if (draft.language !== undefined && draft.language !== language) continue;
    const match = pattern.exec(draft.text);
    if (!match) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (isOurs(draft, span)) return span;
  }
  return undefined;
}

function leadsOn({ links, mentions, text }: Draft): boolean {
  return links.length > 0 || mentions.length > 0 || /[?？]/u.test(text) || WAY.test(text);
}

function* listed(phrases: string): Iterable<readonly [string, true]> {
  for (const phrase of phrases.split(",")) yield [phrase, true];
}
