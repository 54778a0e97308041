import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { overlaps } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { type Frames, frameFinder, framesFinder } from "./frame-finder";
import { TURNS_AWAY } from "./reply-turns-away.words";

/** Words of courtesy, and the small words around them. A reply of these alone answers nothing. */
const COURTESY = new Set(
  `thank thanks you your for so much many a the very reaching out to us contacting message messages comment comments feedback question questions query interest
  support kind words noted we have has is been it your concern concerns duly received take taken note of appreciate appreciated this that will and patience understanding
  getting in touch i are our dear sir madam hello hi good morning afternoon evening well with all best regards kind wishes regrets sorry hear apologies apologise
  inconvenience any pass on passed feed back team colleagues bringing attention matter raising sharing great point always be get as soon possible look into looking
  happy glad pleased value input important many it its there again very here this thereof concerned kindly rest assured
  merci beaucoup pour votre vos message commentaire question intérêt soutien nous avons bien reçu reçue pris note prenons de cordialement bonjour bonsoir madame monsieur
  et les le la un une à vous remercions remercie patience compréhension désolé désolés désagrément transmis
  gracias muchas por su sus tu tus mensaje comentario pregunta interés apoyo hemos recibido tomado tomamos nota saludos cordiales hola buenos días buenas tardes estimado
  estimada y el la le agradecemos agradezco paciencia comprensión lamentamos molestias
  danke vielen dank für ihre ihren deine nachricht kommentar hinweis interesse unterstützung wir haben es zur kenntnis genommen grüße freundliche liebe guten tag hallo sehr geehrte geehrter frau herr
  obrigado obrigada muito pela pelo sua seu mensagem comentário pergunta interesse apoio tomámos tomamos registamos registrámos cumprimentos olá bom dia boa tarde caro cara e o a os as de`.split(
    /\s+/,
  ),
);
const THANKS = new Set(
  "thank thanks noted received appreciate appreciated sorry apologies merci remercions remercie note gracias agradecemos agradezco nota lamentamos désolé désolés danke dank kenntnis obrigado obrigada agradecemos".split(
    " ",
  ),
);
/** Sentences that send a person away: "we take this very seriously", "refer to our previous statements", "stay tuned". */
const BRUSH_OFF = cued(
  /(?<!\p{L})(?:lament(?:o|amos) (?:las molestias|los inconvenientes|o (?:incómodo|inconveniente|transtorno)|os (?:transtornos|incómodos|inconvenientes))(?: (?:causad|ocasionad)[oa]s?)?|wenden sie sich (?:bitte )?an (?:die|das|den) (?:zuständige\p{L}*(?: \p{L}+)?|\p{L}*stelle)|(?:take|takes|treat|treats|taking) (?:\p{L}+ ){0,6}(?:very |extremely |most )?seriously|(?:remain|remains|are|is) (?:\p{L}+ )?committed to|refer (?:you )?to (?:our|the|his|her|their|its) (?:\p{L}+ ){0,2}(?:statements?|posts?|remarks|comments?|website|communiqués?)|(?:contact|address|approach|consult|turn to|reach out to|get in touch with) (?:the|your) (?:competent|relevant|appropriate|responsible|local|proper|concerned|nearest) (?:\p{L}+ ){0,2}(?:authorit(?:y|ies)|offices?|department|services?|channels|body|bodies|embassy|consulate)|stay tuned|watch this space|(?:more|further) (?:updates|information|details|news) (?:\p{L}+ ){0,3}(?:soon|shortly|follow|to come|in due course)|(?:great|good|excellent|interesting) (?:question|point|comment)|(?:feedback|opinion|views?|input|comments?|concerns?|message) (?:is|are) (?:\p{L}+ )?(?:important|valuable|valued|appreciated|welcome|noted)|(?:no|not in a position to|cannot|unable to|decline to) comment|(?:as|like) (?:we|previously) (?:have )?(?:said|stated|mentioned)|(?:has|have|will be|was|were) (?:\p{L}+ )?(?:noted|forwarded|passed on|transmitted)|(?:get|come|revert|respond) (?:back )?to you (?:in due course|soon|shortly|as soon as)|look into (?:it|this|the matter)|in due course|we hear you|we understand your|is our (?:top |highest )?priority|(?:au|très au) sérieux|veuillez (?:contacter|vous adresser|vous référer|consulter)|vous (?:adresser|rapprocher) (?:aux?|des|de) (?:autorités|services)|autorités compétentes|l'intérêt que vous|restez (?:à l'écoute|connecté)|(?:bien noté|prenons note|avons pris note)|(?:excellente|bonne) (?:question|remarque)|nous (?:restons|demeurons) (?:à votre|engagés|mobilisés)|(?:tomamos|nos tomamos) (?:\p{L}+ ){0,4}en serio|autoridades competentes|(?:consulte|diríjase|póngase en contacto|remítase|contacte)(?: a| con)? (?:las |los |la |el |nuestr[oa]s? )?(?:autoridades|organismos|declaraciones|comunicados)|(?:el|su|tu) interés (?:por|en)|(?:buena|excelente) pregunta|(?:manténgase|mantente|estén|siga) (?:al tanto|atent[oa]s?|informad[oa])|seguimos comprometidos|(?:tomamos|hemos tomado) nota)(?!\p{L})/iu,
);
const findTurns = framesFinder(TURNS_AWAY);
/** Whoever stands at the head is answered, whatever kind of box the platform has. */
const TO_SOMEBODY = /^\s*@[\p{L}\p{N}_.]/u;
const CLAUSE = /[^.!?:;\n]+/gu;
/** A next step: where to write, when, who. */
const NEXT_STEP =
  /(?<!\p{L})(?:dm|direct message|e-?mail|write|call|phone|visit|book|apply|send us|please (?:see|contact|check|use|go)|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight)|tomorrow|today|écrivez|appelez|contactez|demain|escríbanos|escriba|llame|contacte|mañana)(?!\p{L})/iu;
const LONGEST = 30;
/** A short answer without any of these tells nothing: yes or no, a thing to do, a reason, somebody who acts, a wish that is its own end. */
const SUBSTANCE =
  /[?\p{N}]|(?<!\p{L})(?:yesterday|hier|ayer|gestern|ontem|done|repaired|corrected|solved|resolved|sent|ready|répar\p{L}*|corrig\p{L}*|réglé\p{L}*|résolu\p{L}*|ya|correg\p{L}*|resuel\p{L}*|resolv\p{L}*|list[oa]|arregl\p{L}*|repariert|behoben|korrigiert|erledigt|gelöst|fertig|já|reparad[oa]|pront[oa]|yes|no|yep|nope|not|can|cannot|can['’]t|need|needs|must|should|will|won['’]t|don['’]t|['’]ll|because|until|closed|open|opens|free|only|already|right|wrong|true|false|mistake|fixed|try|bring|take|ask|ring|call|send|check|write|see|look|come|use|apply|monday|tuesday|wednesday|thursday|friday|saturday|sunday|congrat\p{L}*|welcome|birthday|condolences|sorry|enjoy|well done|bravo|good luck|happy|cheers|agreed?|used?|tomorrow|today|tonight|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|amanhã|hoje|segunda|terça|quarta|quinta|sexta|oui|non|pas|peut|pouvez|faut|devez|doit|car|parce|jusqu|fermée?s?|ouverte?s?|félicit\p{L}*|bienvenue|désolée?s?|condoléances|joyeux|bonne chance|\p{L}{3,}ez|sí|si|puede|puedes|pueden|necesita\p{L}*|debe\p{L}*|hay que|porque|hasta|cerrad[oa]|abiert[oa]|felic\p{L}*|enhorabuena|bienvenid[oa]s?|lo sentimos|suerte|ja|nein|nicht|kein\p{L}*|können|kann|müssen|muss|brauch\p{L}*|bitte|weil|bis|geschlossen|geöffnet|glückwunsch|willkommen|beileid|sim|não|pode|podem|precisa\p{L}*|deve\p{L}*|até|fechad[oa]|abert[oa]|parabéns|bem-vind[oa]s?|lamentamos)(?!\p{L})/iu;
/** An answer that is put off: "we are looking into it". */
const PROMISE: Frames = {
  en: [
    "(?:(?:we|i|our team|the team|colleagues)(?:'re|'m| are| am| is| will|'ll)? (?:currently |now |already |be |also )*)?(?:look|looking|looked|check|checking|examin(?:e|ing)|investigat(?:e|ing)|review(?:ing)?|working|follow(?:ing)? up) (?:into |on |with |at )?(?:it|this|that|the (?:matter|issue|case|situation|problem|question)|your (?:case|matter|file|issue|request|complaint|concern)s?)",
    "(?:we|i|the team|our team|colleagues)(?:'re| are| am| is|'m) (?:fully |well |already )?aware of (?:the|this|it|your)",
    "(?:forwarded|passed|referred|escalated|raised) (?:it|this|your \\p{L}+|the matter|the issue)? ?(?:on )?(?:to|with) (?:the|our) (?:\\p{L}+ )?(?:team|department|colleagues|section|unit|office)",
  ],
  fr: [
    "(?:nous |on |je |nos équipes |notre équipe )?(?:examin(?:ons|e|ent)|étudi(?:ons|e|ent)|regard(?:ons|e|ent)|vérifi(?:ons|e|ent)|analys(?:ons|e|ent)|travaill(?:ons|e|ent)) (?:à |sur )?(?:cela|ça|ce (?:point|problème|dossier|sujet)|cette (?:question|situation|affaire)|votre (?:\\p{L}+)|la (?:question|situation)|le (?:problème|dossier|sujet))",
    "(?:nous |on )(?:avons |a )?(?:transmis|transmettons|transmet|fait suivre) [\\p{L}' ]{0,30}(?:service|équipe|collègues)s?",
  ],
  es: [
    "(?:lo |la )?(?:estamos|estoy|está(?:n)?) (?:ya )?(?:revis|analiz|estudi|investig|verific|mir|trabaj)ando(?: (?:en )?(?:ello|el (?:caso|tema|asunto|problema)|la (?:situación|cuestión)|su \\p{L}+|tu \\p{L}+))?",
    "(?:lo |la )?hemos (?:trasladado|remitido|derivado|pasado) (?:\\p{L}+ ){0,4}(?:equipo|departamento|área|compañeros|sección)",
  ],
  de: [
    "(?:wir|ich) (?:kümmern uns|kümmere mich|prüfen|prüfe|gehen dem|schauen uns|sehen uns|klären|arbeiten)(?: (?:darum|daran|das|es|den fall|die sache|ihr anliegen|dem|nach|an|bereits|gerade|derzeit|intern|diese[nrms]?|ihre[nrms]?|\\p{L}+)){0,4}",
    "(?:haben|habe) (?:ihr anliegen|es|das|ihre \\p{L}+) (?:\\p{L}+ ){0,4}weitergeleitet",
  ],
  pt: [
    "(?:estamos|estou|está|estão) (?:já )?(?:a (?:analisar|verificar|averiguar|estudar|tratar|ver|investigar)|(?:analis|verific|averigu|estud|trat|investig)ando)(?: (?:d[aeo] |[ao] )?(?:situação|caso|assunto|questão|isso|isto|\\p{L}+ \\p{L}+))?",
    "(?:encaminhámos|encaminhamos|transmitimos|reencaminhámos) [\\p{L} ]{0,30}(?:equipa|equipe|departamento|serviço|colegas)s?",
  ],
};
const findPromise = frameFinder(PROMISE);
/** What happens next: somebody writes, calls or decides, by some time. */
const STEP =
  /[?\p{N}]|(?<!\p{L})(?:(?:will|['’]ll|shall) (?:\p{L}+ )?(?:message|write|call|ring|e-?mail|dm|reply|answer|send|tell|update|ask|post)|(?:call|ring|e-?mail|dm|write) (?:me|us)|message us|send (?:me|us)|today|tonight|tomorrow|(?:by|on|before|until) (?:noon|midday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|then)|within (?:an?|the|one|two|three)|this (?:afternoon|morning|evening|week)|rappel\p{L}*|écri(?:rons|vons|vez)|répond(?:rons|rai)|appel(?:lerons|ez)|demain|aujourd['’]hui|ce soir|avant (?:midi|lundi|mardi|mercredi|jeudi|vendredi)|escribi\p{L}*|escríb\p{L}*|llamar\p{L}*|llám\p{L}*|responder\p{L}*|hoy|mañana|esta tarde|antes del?|melden|meldet|rufen|schreiben|antworten|heute|morgen|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|mittag)|noch heute|escrev\p{L}*|ligar\p{L}*|ligamos|responder\p{L}*|hoje|amanhã|até (?:segunda|terça|quarta|quinta|sexta))(?!\p{L})/iu;
/** A reply that a platform's box holds bears whom it answers at its head. */
const ADDRESSED =
  /^\s*(?:@[\p{L}\p{N}_.]+(?:@[\p{L}\p{N}.-]+)?[\s,:]+)+(?=\p{Lu}|¡|¿)[^\n]*(?<!\p{L})(?:thank|thanks|sorry|you|your|merci|désol|vous|votre|gracias|lament|disculp|usted|su|danke|leid|entschuldig|ihr|sie|obrigad|desculp|lament)/iu;
/** So short that it may be a word between friends. */
const SHORTEST = 5;
/** Longer than this, it most likely tells something in words that no list holds. */
const VAGUE_AT_MOST = 18;

/** A reply that only thanks or notes: no answer, no name, no next step. */
export const replyThatDoesNotAnswer = defineCheck({
  id: "reply-that-does-not-answer",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "Social, not broadcast; practice of consular social-media desks",
  *check(draft, { kind }): Iterable<Hit> {
    const isReply = kind === "reply" || kind === "comment" || kind === "message";
    if (!isReply && !TO_SOMEBODY.test(draft.text)) return;
    const turns = findTurns(draft);
    if (!isReply && turns.length === 0 && !ADDRESSED.test(draft.text)) return;
    const words = ownWords(draft);
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || words.length > LONGEST || draft.links.length > 0) return;
    const promise = STEP.test(draft.text) ? undefined : findPromise(draft);
    if (promise) {
      yield { ...promise, message: { key: "reply_that_does_not_answer_next" } };
      return;
    }
    if (/[?\p{N}]/u.test(draft.text)) return;
    const sentAway = [...draft.text.matchAll(CLAUSE)]
      .map(({ 0: clause, index }) => ({ clause, start: index, end: index + clause.length }))
      .filter((span) => BRUSH_OFF.test(span.clause) || turns.some((turn) => overlaps(turn, span)));
    if (sentAway.length === 0 && isVague(draft, words.length)) {
      yield {
        start: first.start,
        end: last.end,
        message: { key: "reply_that_does_not_answer_why" },
      };
      return;
    }
    const left = words.filter(
      (word) => !sentAway.some(({ start, end }) => start <= word.start && word.end <= end),
    );
    if (sentAway.length === 0) {
      if (!words.some(({ text }) => THANKS.has(text)) || NEXT_STEP.test(draft.text)) return;
    }
    // A word or two beyond courtesy may be the person's name; more is an answer.
    const beyond = left.filter(({ text }) => !COURTESY.has(text)).length;
    if (beyond > 1) return;
    yield {
      start: first.start,
      end: last.end,
      message: { key: "reply_that_does_not_answer_why" },
    };
  },
});

/** "From Plaza Sur", "ask Marta": somebody or some place to turn to. German writes every noun so. */
const NAMED =
  /(?<!\p{L})(?:from|at|near|behind|ask|see|depuis|chez|desde|junto a) (?!Embassy|Ambass|Embaj|Embaix|Consul|Govern|Minist)\p{Lu}\p{Ll}/u;

function isVague({ text, mentions, language }: Draft, words: number): boolean {
  if (words < SHORTEST || words > VAGUE_AT_MOST) return false;
  // The handles at the head are whom the reply goes to; another is a hint where to ask.
  if (mentions.some(({ start }) => /\p{L}/u.test(text.slice(0, start).replace(/@\S+/gu, ""))))
    return false;
  const own = text.replace(/@\S+/gu, "");
  return !SUBSTANCE.test(own) && (language === "de" || !NAMED.test(own));
}

function ownWords({ tokens, mentions, hashtags }: Draft) {
  const apart = [...mentions, ...hashtags];
  return tokens.filter(
    ({ kind, start, end }) =>
      kind === "word" && !apart.some((span) => span.start <= start && end <= span.end),
  );
}
