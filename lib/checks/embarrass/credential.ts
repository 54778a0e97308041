import { defineCheck, type Hit } from "../check";
import { type GatedPattern, gatedMatches } from "./gated-patterns";
import { lowered, plainPattern } from "./insult/plain-pattern";

const IS =
  "(?: ?[:=–-] ?| (?:is|are|est|es|é|ist|lautet|will be)(?: now| still)? | )(?:now |today |tonight |heute |ce soir |hoy |hoje )?[\"“«']?";
/** What a keypad takes: "4480", "48B12", "4471A#". */
const KEYS = "(?:[a-z]?\\d[\\da-z]{2,7}[*#]?|\\d{2} ?\\d{2}[*#]?)(?![\\p{L}\\p{N}])(?![.,:]\\d)";
const DOOR =
  "(?:doors?|gates?|side gate|front door|back door|entry|entrance|access|alarm|building|lift|garage|lobby|keypad|safe|lock|key ?box|intercom)";
const CODES = `(?:${DOOR} (?:code|pin)|(?:code|pin)(?: number)? (?:for|of|to) (?:the |our )?(?:\\p{L}+ )?${DOOR}|tür-?code|tor-?code|zugangs-?code|alarm-?code|schlüsselbox-?code|code (?:de la porte|de porte|du portail|d['’]accès|d['’]entrée|de l['’]alarme|de l['’]immeuble|porte|portail|immeuble)|digicode|(?:código|codigo|clave) (?:de acceso|de la puerta|del portal|de entrada|de la alarma|da porta|do portão|de acesso|do alarme|do prédio))`;
const SECRET =
  "(?:passwords?|pass ?code|pwd?|passphrase|mot de passe|mdp|contraseña|clave|senha|palavra-passe|passwor[dt]|kennwort)";
/** No word of a language: a figure or a sign amid letters. */
const KEY_WORD =
  '(?:(?=[^\\s,;"”»]*\\p{L})(?=[^\\s,;"”»]*[\\d@$%&*+_=])[^\\s,;"”»]{5,40}|(?<=["“«\'])[^\\s,;"”»\']{4,40})';
const NETWORK = "(?:wi-?fi|wlan|hotspot|guest network|réseau|red)";

const CREDENTIALS: readonly GatedPattern[] = [
  {
    cue: /\d{2}/,
    pattern: plainPattern(
      `(?<!\\p{L})${CODES}(?: (?!is |est |es |ist )[\\p{L}'’-]+){0,4}?${IS}${KEYS}`,
      "",
    ),
  },
  {
    cue: /pass|pw|mdp|contrase|clave|senha|palavra|kennwort/,
    pattern: plainPattern(
      `(?<!\\p{L})${SECRET}(?: (?:for|of|to|du|de la|del|do|da|für|fürs) (?:the |our )?(?:[\\p{L}-]+ ?){1,3}?)?${IS}${KEY_WORD}`,
      "",
    ),
  },
  {
    // Beside a network's name any word may be its key.
    cue: /wi-?fi|wlan|hotspot/,
    pattern: plainPattern(
      `(?<!\\p{L})${NETWORK}(?!\\p{L})[^.!?\\n]{0,40}?(?<!\\p{L})(?:${SECRET}|key|code|pin|schlüssel) ?[:=] ?[^\\s.,!?]{4,}`,
      "",
    ),
  },
];
const MAY_HOLD =
  /pass|pw|mdp|contrase|clave|senha|palavra|kennwort|code|código|codigo|(?<![a-z])pin(?![a-z])|wi-?fi|wlan|hotspot/;
/** Advice about passwords, and the key that a public meeting gives to all. */
const PUBLIC =
  /zoom|webinar|webex|meeting id|livestream|register|registration|promo|discount|(?<![a-z])(?:never|strong|weak|choose|change your|scam|phish|common|worst|example|hs|tariff|postal|country|jamais|nunca|niemals|nie|starke)(?![a-z])|teams meeting|inscri|anmeld/;

/** The key to a door, a network or an account: a code or password told together with its value. */
export const credential = defineCheck({
  id: "credential",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source:
    "Security practice of missions: access codes and passwords are told in person, and changed once told",
  *check({ text, links }): Iterable<Hit> {
    const lower = lowered(text);
    if (!MAY_HOLD.test(lower) || PUBLIC.test(lower) || text.trimEnd().endsWith("?")) return;
    const [match] = gatedMatches(lower, CREDENTIALS);
    if (
      !match ||
      links.some(({ start, end }) => start < match.index + match[0].length && match.index < end)
    )
      return;
    const end = match.index + match[0].replace(/[.!"”»')]+$/u, "").length;
    yield { start: match.index, end, message: { key: "credential_why" } };
  },
});
