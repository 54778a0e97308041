import { accountOf } from "@/lib/ministry/ministry";
import { defineCheck } from "../check";

/** In UTF-16 units: shorter texts are names, tags and greetings, which say little about their language. */
const TELLING = 60;

/** A post in another language than the ministry's pack gives the account: asks whether the right one is open. */
export const accountLanguage = defineCheck({
  id: "account-language",
  family: "embarrass",
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "The pack's list of accounts, with the language of each",
  *check({ text, language, sentences }, context) {
    // An answer is given in the asker's language.
    if (context.kind === "reply" || context.kind === "comment" || context.kind === "message")
      return;
    const wanted = accountOf(context)?.language?.split("-")[0];
    if (!wanted || !language || language === wanted || text.length < TELLING) return;
    // Many accounts post the same in two languages.
    if (sentences.some(({ passage }) => passage.language === wanted)) return;
    yield {
      start: 0,
      end: text.length,
      question: true,
      message: {
        key: "account_language_why",
        values: {
          account: context.account ?? "",
          wanted: { language: wanted },
          language: { language },
        },
      },
    };
  },
});
