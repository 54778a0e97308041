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
  "(?:passwords?|pass ?code|pwd?|passphrase|mot de passe|mdp|contraseña|clave(?: (?:del? )?wi-?fi)?|senha(?: (?:do )?wi-?fi)?|palavra-passe|passwor[dt]|kennwort)";
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
      `(?<!\\p{L})${SECRET}(?: (?:for|of|to|du|de la|del|do|da|für|fürs) (?:the |our |unser |le |la )?(?:[\\p{L}-]+ ?){1,3}?)?${IS}${KEY_WORD}`,
      "",
    ),
  },
  {
    // "login: press / Harbour2026", "user press, pass …": an account's name and its key.
    cue: /login|user|wi-?fi|identifiant|usuario|benutzer|utilizador/,
    pattern: plainPattern(
      `(?<!\\p{L})(?:login|log-in|user(?:name)?|wi-?fi|identifiant|usuario|benutzer(?:name)?|utilizador) ?[:=] ?[\\p{L}\\p{N}@._-]{3,30} ?(?:\\/|,|;|\\||–|-) ?(?=[^\\s,;]*\\p{L})(?=[^\\s,;]*\\d)[^\\s,;]{6,40}`,
      "",
    ),
  },
  {
    // "host account: press@mission.example / Summer2026!"
    cue: /(?:account|login|konto|compte|cuenta|conta)\s?: ?\S+@/,
    pattern: plainPattern(
      `(?<!\\p{L})(?:account|login|konto|compte|cuenta|conta)\\s?: ?[\\p{L}\\p{N}._-]+@[\\p{L}\\p{N}.-]+ ?(?:\\/|\\||–|-) ?(?=[^\\s,;]*\\p{L})(?=[^\\s,;]*\\d)[^\\s,;]{6,40}`,
      "",
    ),
  },
  {
    // A code that lives for a minute: "OTP: 447120", "your one-time code is 447120"
    cue: /otp|2fa|one-time|verification|recovery|backup|einmal|vérification|verificación|verificação|authenticat|kenncode|security code/,
    pattern: plainPattern(
      `(?<!\\p{L})(?:otp|2fa code|2fa|one-time (?:code|password|pin)|verification code|recovery code|backup code|authenticat(?:or|ion) code|security code|einmal(?:code|passwort|kennwort)|code de vérification|código de (?:verificación|verificação|seguridad)|bestätigungscode)${IS}[a-z0-9]{2,5}-?[0-9][a-z0-9-]{2,8}(?!\\p{L})`,
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
/** Keys to programs, by the form that their makers give them. */
const MACHINE_KEY =
  /(?<![A-Za-z0-9])(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|xox[abpr]-[A-Za-z0-9-]{15,}|sk-[A-Za-z0-9_-]{20,}|AIza[A-Za-z0-9_-]{30,}|eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{5,})|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|(?<![A-Za-z])(?:api[_ -]?key|API[_ -]?KEY|API key|access[_ ]token|client[_ ]secret|CLIENT_SECRET|ACCESS_TOKEN)\s?[:=]\s?["']?[A-Za-z0-9_-]{12,}|[a-z]{4,10}:\/\/[A-Za-z0-9._-]+:[^\s@/:]{4,}@[A-Za-z0-9.-]+/;
const MAY_BE_MACHINE_KEY =
  /AKIA|gh[pousr]_|xox|sk-|AIza|eyJ|PRIVATE KEY|[kK]ey|KEY|[tT]oken|TOKEN|ecret|ECRET|@/;
const MAY_HOLD =
  /pass|pw|mdp|contrase|clave|senha|palavra|kennwort|code|código|codigo|(?<![a-z])pin(?![a-z])|wi-?fi|wlan|hotspot|login|otp|2fa|usuario|benutzer|identifiant/;
/** The key that a public meeting gives to all. */
const MEETING =
  /zoom|webinar|webex|meeting id|livestream|register|registration|promo|discount|teams meeting|inscri|anmeld/;
/** Whose the key is then: the host's account's. */
const ACCOUNT =
  /(?<![a-z])(?:host|admin|account|accounts|log-?in|log in|konto|compte|cuenta|conta|user|username|usuario|benutzer|identifiant|studio)(?![a-z])/;
/** Advice about passwords. */
const ADVICE =
  /(?<![a-z])(?:never|strong|weak|choose|change your|scam|phish|common|worst|hs|tariff|postal|country|jamais|nunca|niemals|nie|starke)(?![a-z])|for example|(?<![a-z@.])example(?!\.)/;

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
    const machine = MAY_BE_MACHINE_KEY.test(text) ? MACHINE_KEY.exec(text) : null;
    if (machine) {
      const end = machine.index + machine[0].length;
      yield { start: machine.index, end, message: { key: "credential_why" } };
      return;
    }
    const lower = lowered(text);
    if (!MAY_HOLD.test(lower) || ADVICE.test(lower) || text.trimEnd().endsWith("?")) return;
    if (MEETING.test(lower) && !ACCOUNT.test(lower)) return;
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
