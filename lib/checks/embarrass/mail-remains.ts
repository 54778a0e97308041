import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { type Context, defineCheck, type Hit, type Severity } from "../check";

interface Remain {
  readonly pattern: RegExp;
  readonly severity: Severity;
  readonly isSignOff?: true;
}

// Written from the usual mail programs' texts in the five languages, 2026-11-20.
const REMAINS: readonly Remain[] = [
  {
    pattern: cued(
      /(?<=^|\n|[-–] ?)(?:sent from my \w+|sent from (?:outlook|mail) for \w+|get outlook for \w+|envoyé de(?:puis)? mon \w+|enviado (?:desde|do) m[ie](?:u)? \w+|von meinem \w+ gesendet|inviato da(?:l mio)? \w+)/giu,
    ),
    severity: "block",
  },
  {
    pattern: cued(
      /(?<=^|\n|\s)[ \t>]*(?:-{3,} ?(?:original message|forwarded message|message (?:original|transféré)|mensaje original|mensagem original|ursprüngliche nachricht|weitergeleitete nachricht) ?-{0,}|begin forwarded message:?)/giu,
    ),
    severity: "block",
  },
  {
    pattern: cued(
      /(?<=^|\n)[ \t>]*(?:subject|objet|asunto|assunto|betreff|from|de|von|to|cc|bcc|sent|an|gesendet) ?: ?(?:(?:re|fw|fwd|tr|rv|aw|wg|enc)\s?:|[^\n]{0,60}<?[\w.+-]+@[\w-]+\.[\w.]+)/giu,
    ),
    severity: "block",
  },
  {
    // A messenger's own line: "[19/11/2026, 21:03] Marie (Presse): …"
    pattern:
      /(?<=^|\n)[ \t]*\[(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?|\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?, \d{1,2}[./-]\d{1,2}[./-]\d{2,4})\] ?[^\n:\]]{2,40}:/giu,
    severity: "block",
  },
  { pattern: /(?<=^|\n)[ \t]*(?:re|fw|fwd|tr|rv|aw|wg)\s?: \S/giu, severity: "warn" },
  {
    pattern: cued(
      /(?<=^|\n)(?:on|le|el|em|am) [^\n]{6,60}(?:wrote|a écrit|escribió|escreveu|schrieb)(?: [^\n:]{0,40})? ?:/giu,
    ),
    severity: "block",
  },
  {
    pattern: cued(
      /(?<=^|\n)(?:hi|hello|dear|bonjour|hola|olá|hallo|liebe) (?:all|team|colleagues?|both|à tous|chers collègues|equipo|equipa|equipe|kolleginnen|zusammen)\b[^\n]{0,40}(?:see below|below (?:is|the)|please find|pls find|attached|draft|for the post|for posting|here(?:['’]s| is) the|ci-dessous|adjunto|en anexo|abaixo|anbei|unten)/giu,
    ),
    severity: "block",
  },
  {
    pattern: cued(
      /(?<=^|\n|[.!?] )(?:please|pls) (?:find|see) (?:attached|enclosed|below)(?! (?:our|the) (?:visa|new|list of|opening))|(?<=^|\n|[.!?] )(?:veuillez trouver (?:ci-joint|ci-dessous)|adjunto (?:encontrará|encontrarán|le envío|os envío)|segue em anexo|anbei (?:der|die|das|sende|finden|erhalten))/giu,
    ),
    severity: "warn",
  },
  {
    pattern: cued(
      /(?<=^|\n)(?:(?:kind|best|warm|with kind|with best) regards|regards|yours (?:sincerely|faithfully)|cordialement|bien cordialement|bien à vous|saludos cordiales|un cordial saludo|atentamente|cumprimentos|atenciosamente|com os melhores cumprimentos|mit freundlichen grüßen|mit freundlichem gruß|mfg|viele grüße|beste grüße)[,.!]?(?=\s*(?:\n|$))/giu,
    ),
    severity: "warn",
    isSignOff: true,
  },
];
/** A letter to the public ends as letters do. */
const OPEN_LETTER =
  /^\P{L}*(?:dear|ch[eè]re?s?|estimad[oa]s|querid[oa]s|car[oa]s|prezad[oa]s|liebe)[ ,](?:[\p{L}’'-]+ ){0,4}(?:friends|fellow|compatriots|nationals|citizens|followers|readers|compatriotes|concitoyen\p{L}*|ami(?:e?s|·\p{L}+)|compatriotas|amig[oa]s|ciudadan[oa]s|cidad[ãa]os|landsleute|mitbürger\p{L}*|freunde)(?!\p{L})/iu;
const MAY_HOLD =
  /\[\d|(?:^|\n|[-–.!?] ?)[ \t>]*(?:sent|get outlook|envoyé|enviado|von|inviato|---|begin|subject|objet|asunto|assunto|betreff|from|de|to|cc|bcc|an|gesendet|re|fwd?|tr|rv|aw|wg|on|le|el|em|am|hi|hello|dear|bonjour|hola|olá|hallo|liebe|please|pls|veuillez|adjunto|segue|anbei|kind|best|warm|with|regards|yours|cordialement|bien|saludos|un cordial|atent|cumprimentos|atenc|com os|mit|mfg|viele|beste)(?!\p{L})/iu;

/** What a mail leaves around a copied text: headers, a salutation to colleagues, a sign-off, the device's line. */
export const mailRemains = defineCheck({
  id: "mail-remains",
  family: "embarrass",
  severity: "block",
  scope: "post",
  languages: "any",
  source: "Mail programs' own texts",
  *check({ text }: Draft, { kind }: Context): Iterable<Hit> {
    if (kind === "message" || !MAY_HOLD.test(text)) return;
    for (const { pattern, severity, isSignOff } of REMAINS) {
      if (isSignOff && OPEN_LETTER.test(text)) continue;
      for (const match of text.matchAll(pattern)) {
        const words = match[0].trim();
        const start = match.index + match[0].indexOf(words);
        yield {
          start,
          end: start + words.length,
          severity,
          message: { key: "mail_remains_why", values: { words } },
        };
      }
    }
  },
});
