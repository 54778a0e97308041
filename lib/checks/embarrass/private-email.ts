import { cued } from "@/lib/draft/cued-pattern";
import { isFreeMail } from "@/lib/facts/mail/free-mail";
import { defineCheck, type Hit } from "../check";

const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])([A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_])?)@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/gu;
/** Small missions keep their office's mail with such a provider: these names are an office's. */
const OFFICE = cued(
  /embas|embaj|ambas|botschaft|consul|konsul|visa|info|press|presse|prensa|imprensa|media|contact|kontakt|contato|event|rsvp|scholar|becas|bolsas|stipend|cultur|kultur|alumni|program|ministr|minrex|cancill|mfa|mofa|foreign|protocol|mission|mision|missao|delegation|office|admin|secretar|sekretar|help|support|service|admission|appl[iy]|bewerb|inscri|regist|booking|visit|trade|invest|tourism|library|festival|network|team|project|award|prize|concurso|election|volunt|donat|relief|fund|hotline|emergency|passport|citizen|diaspora|community|association|club|school|college|universit|academy/iu,
);
const PRIVATE = cued(
  /(?<!\p{L})(?:his|her|my) (?:private |personal |own )?e-?mail|(?:private|personal) (?:e-?mail|address|mailbox)|(?:mon|son|sa) (?:adresse|courriel|e-?mail|mail)|adresse (?:personnelle|privée)|courriel personnel|correo (?:personal|particular)|mi correo|e-?mail pessoal|meu e-?mail|meine (?:private |persönliche )?e-?mail|private (?:e-?mail|mail)/iu,
);

/** A mail address that is a person's: with a provider open to anybody, or called private in the text. */
export const privateEmail = defineCheck({
  id: "private-email",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "Data-protection law of the ministries' states: a private address is personal data",
  *check({ text }): Iterable<Hit> {
    if (!/[A-Za-z0-9]@[A-Za-z0-9]/.test(text)) return;
    const isPrivate = PRIVATE.test(text);
    for (const match of text.matchAll(ADDRESS)) {
      const [address, name = "", host = ""] = match;
      const isFree = isFreeMail(host.toLowerCase()) && !OFFICE.test(name);
      if (!isPrivate && !isFree) continue;
      yield {
        start: match.index,
        end: match.index + address.length,
        message: { key: "private_email_why", values: { host } },
        // Without a word that says so, the name may yet be an honorary consul's, who has no other.
        ...(isPrivate ? {} : { severity: "warn" }),
      };
    }
  },
});
