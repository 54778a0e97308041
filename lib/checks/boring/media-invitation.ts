import type { Draft } from "@/lib/draft/draft";
import { defineCheck, type Hit } from "../check";
import { type Frames, frameFinder } from "./frame-finder";

/**
 * Calls to the press to come. For this project from the habits of press offices' notices in the five languages, 2026-11-21.
 */
const INVITATIONS: Frames = {
  en: [
    "(?:reporters|journalists|media|press|cameras?|camera crews|correspondents|photographers|news crews)(?: and \\p{L}+)?(?: (?:from|in) [\\p{L} ]{2,30}?)?(?: are| is)?(?: also| all| warmly| most)? (?:welcome|invited)",
    "(?:reporters|journalists|correspondents|editors|members of the (?:press|media)|media colleagues|press)(?: in \\p{L}+)?(?=: )",
    "(?:media|press|photo) (?:opportunity|advisory|call|invitation|availability|point|op|accreditation)",
    "(?:calling|inviting) (?:all )?(?:reporters|journalists|media|press|photographers)",
    "(?:to|for) (?:our )?(?:friends|colleagues) (?:in|from) the (?:press|media)",
  ],
  fr: [
    "(?:la presse|les journalistes|les médias|journalistes|les photographes|caméras)(?: [\\p{L}'-]+){0,4}? (?:conviée?s?|invitée?s?|attendue?s?|bienvenue?s?)",
    "invitation (?:à la |aux )?(?:presse|médias|journalistes)|avis aux (?:médias|rédactions|journalistes)|point (?:de )?presse|conférence de presse",
  ],
  es: [
    "(?:convocatoria|invitación) (?:de|a la|a los) (?:prensa|medios|periodistas)|se convoca a (?:los medios|la prensa)|rueda de prensa|punto de prensa",
    "(?:la prensa|los periodistas|los medios|periodistas|medios|fotógrafos|cámaras)(?: [\\p{L}]+){0,4}? (?:convocad|invitad|bienvenid)[oa]s?",
    "(?:atenderá|atiende|hablará|responderá) a (?:los medios|la prensa|los periodistas)",
  ],
  de: [
    "(?:pressetermin|medientermin|fototermin|presseeinladung|pressegespräch|pressekonferenz|medieninformation|pressepunkt)",
    "(?:medienvertreter\\p{L}*|journalist\\p{L}*|presse|medien|fotograf\\p{L}*|kamerateams)(?: [\\p{L}]+){0,4}? (?:eingeladen|willkommen)",
    "einladung an (?:die )?(?:presse|medien)",
  ],
  pt: [
    "(?:convite|convocatória) (?:aos?|à|de) (?:jornalistas|imprensa|comunicação social|órgãos)|conferência de imprensa|ponto de imprensa|fala à imprensa",
    "(?:a imprensa|os jornalistas|a comunicação social|jornalistas|fotógrafos|câmaras)(?: [\\p{L}]+){0,4}? (?:convidad|bem-vind|convocad)[oa]s?",
  ],
};
/** Given, held or asked already, or called off. */
const OVER: Frames = {
  en: [
    "yesterday|gave|held|told|said|thank(?:s| you)|watch|earlier|recap|transcript|cancell?ed|postponed",
  ],
  fr: ["hier|a tenu|a donné|a déclaré|merci|retour sur|annulée?|reportée?|regardez|suivez"],
  es: ["ayer|ofreció|dijo|declaró|gracias|cancelad[oa]|aplazad[oa]|vea|siga"],
  de: ["gestern|sagte|hielt|danke|abgesagt|verschoben|sehen sie"],
  pt: ["ontem|deu|disse|declarou|obrigad[oa]|cancelad[oa]|adiad[oa]|veja|acompanhe"],
};
const findInvitation = frameFinder(INVITATIONS);
const findOver = frameFinder(OVER);

/** How to come in, to watch from afar, or whom to ask. */
const WAY =
  /\+?\d[\d ()-]{6,}\d|(?<!\p{L})(?:accredit\p{L}*|rsvp|regist\p{L}*|e-?mail|phone|call us|text us|press (?:desk|office)|contact|dms?|message us|live feed|stream\p{L}*|press (?:card|pass)|accrédit\p{L}*|inscri\p{L}*|courriel|contacter|carte de presse|acredit\p{L}*|confirmar|correo|contacto|teléfono|akkredit\p{L}*|anmeld\p{L}*|presseausweis|kontakt|telefon|confirm\p{L}*|contacte|telefone)(?!\p{L})/iu;

/** The press is called, and not told how to get in or whom to ask. The invitation to the post's end is shown. */
export const mediaInvitation = defineCheck({
  id: "media-invitation",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "Press offices' media advisories: day, hour, place, accreditation, contact, feed",
  *check(draft, { kind }): Iterable<Hit> {
    if (kind === "reply" || kind === "comment") return;
    const invitation = findInvitation(draft);
    if (!invitation || leadsOn(draft) || !isAhead(draft) || findOver(draft)) return;
    const end = draft.sentences.at(-1)?.end ?? invitation.end;
    yield {
      start: invitation.start,
      end: Math.max(invitation.end, end),
      message: { key: "media_invitation_why" },
    };
  },
});

function leadsOn({ links, mentions, text }: Draft): boolean {
  return links.length > 0 || mentions.length > 0 || text.includes("@") || WAY.test(text);
}

function isAhead({ dates, times }: Draft): boolean {
  return dates.length > 0 || times.length > 0;
}
