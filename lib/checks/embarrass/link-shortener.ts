import { isEstablishedShortener, isShortener } from "@/lib/facts/links/shorteners";
import { defineCheck, type Hit } from "../check";

/** What readers would hand over; signing up for an evening is not that. */
const AT_STAKE =
  /(?<!\p{L})(?:visas?|passports?|donations?|payments?|fees?|passwords?|bank|card|passeports?|dons?|frais|mot de passe|visados?|pasaportes?|donativos?|tasas?|contraseña|passaportes?|vistos?|doações|taxas?|senha|visum|visa|reisep\p{L}+|spenden?|gebühr\p{L}*|passwort)(?!\p{L})/iu;
/** And that the sentence of the link asks for it: a link to figures about visas asks for nothing. */
const ASKED =
  /(?<!\p{L})(?:apply|renew|pay|donate|log in|sign in|submit|upload|enter your|fill (?:in|out)|send (?:us )?your|faites un don|payez|demandez|renouvelez|connectez-vous|remplissez|solicite|solicita|pague|done|donar|pagar|renueve|envíe|doe|doar|pague|preencha|solicite|beantragen|bezahlen|spenden|einloggen|ausfüllen)(?!\p{L})/iu;

/** A shortened link: the reader cannot see where it leads, and it dies with its service. */
export const linkShortener = defineCheck({
  id: "link-shortener",
  family: "embarrass",
  // Ministries used them for years, so a word of advice; an alarm where the reader's data or
  // money is at stake, or the service is little known.
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "Services' own sites; see lib/facts/links/shorteners",
  *check({ links, sentences }): Iterable<Hit> {
    const short = links.filter(({ host }) => isShortener(host));
    if (short.length === 0) return;
    for (const { start, end, host } of short) {
      const own = sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
      const words = own?.passage.text ?? "";
      const isService = AT_STAKE.test(words) && ASKED.test(words);
      yield {
        start,
        end,
        message: {
          key: isService ? "link_shortener_service" : "link_shortener_why",
          values: { host },
        },
        ...(isService || !isEstablishedShortener(host) ? { severity: "warn" } : {}),
      };
    }
  },
});
