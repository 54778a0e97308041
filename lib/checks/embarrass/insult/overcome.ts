import { type Clause, findWithin } from "./clause";

/** What joins a feeling to the one it overcomes: "drunk with joy", "ivre de joie", "betrunken vor Glück". */
const BY: ReadonlySet<string> = new Set("with from on of by de d du com por vor von".split(" "));
/** What somebody may be drunk with, mad with or sick with, and be no fool; folded, en, fr, es, pt, de. */
const FEELINGS: ReadonlySet<string> = new Set(
  (
    "joy happiness delight pride excitement relief love emotion laughter success victory gratitude worry grief jealousy sleep " +
    "tiredness fatigue sunshine music applause poetry enthusiasm " +
    "joie bonheur fierté amour émotion rire soulagement chagrin inquiétude fatigue gratitude enthousiasme soleil liberté " +
    "alegría felicidad orgullo amor emoción risa alivio dolor preocupación cansancio sueño éxito entusiasmo victoria " +
    "alegria felicidade orgulho emoção riso alívio dor preocupação cansaço sono sucesso vitória " +
    "freude glück stolz liebe begeisterung rührung erleichterung lachen sorge schmerz trauer müdigkeit sonne musik erfolg dankbarkeit"
  ).split(" "),
);

/** Whether the items before `after` are a state of mind that the next words name, and nothing to be ashamed of. */
export function isOvercome({ items, grammar }: Clause, after: number): boolean {
  const link = findWithin(items, after - 1, after + 1, ({ text }) => BY.has(text));
  if (link < 0) return false;
  const feeling = findWithin(items, link + 1, link + 4, ({ text }) => FEELINGS.has(text));
  const between = items.slice(link + 1, feeling);
  return (
    feeling >= 0 &&
    between.every(({ text, kind }) => kind === "word" && !grammar.coordinator.has(text))
  );
}
