import type { Draft } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { isFree, type Source } from "./suggestion";
import { isSeamless, tagWords } from "./tag-words";

/** Two words or more run together, each with its capital: "WorldRefugeeDay". */
const RUN_TOGETHER = /^\p{Lu}[\p{L}\p{N}]*\p{Ll}\p{Lu}\p{L}[\p{L}\p{N}]*$/u;
/** A meeting with its number or year: "COP31", "IWD2027", "G20". */
const NUMBERED = /^(?:\p{Lu}[\p{L}]*\p{Lu}(?:20)?\p{N}{2}|[GP]\p{N}{1,2}|\p{Lu}\p{L}+20\p{N}{2})$/u;
/** Names and marks that are written so and are no tags; numbers of aircraft, viruses and forms. */
const NAMES =
  /^(?:Ma?c|O|D[eiu]|L[ae]|Fitz|Van|Von)\p{Lu}\p{Ll}+$|^(?:YouTube|LinkedIn|WhatsApp|TikTok|PayPal|FaceTime|FedEx|GitHub|JavaScript|WordPress|PowerPoint|SharePoint|OneDrive|WeChat|SpaceX|OpenAI|ChatGPT|DeepMind|AstraZeneca|BioNTech|GlaxoSmithKline|ExxonMobil|TotalEnergies|AliExpress|HarperCollins|BuzzFeed|MasterCard|JetBlue|EasyJet|AirAsia|AstroTurf|StateDept|PhD|COVID\p{N}+|SARS\p{N}*|FY\p{N}+|CY\p{N}+|MH\p{N}+|MI\p{N}|ISO\p{N}+|UTC\p{N}+|GMT\p{N}+)$/iu;
const SHORTEST_WORD = 2;

/** Words that are already written like a tag and have lost, or never had, their "#". */
export const fromWrittenTags: Source = (posts) =>
  posts.flatMap((post, number) =>
    post.tokens
      .filter((token) => token.kind === "word" && isTagLike(wordAt(token, post)))
      .filter((token) => isFree(token, post))
      .map((token) => {
        const { start, end } = token;
        const word = wordAt(token, post);
        return {
          tag: `#${word}`,
          reason: { key: "tag_written" },
          score: tagWords(word).length > 2 ? 0.75 : 0.5,
          ...(number === 0 && { at: { start, end } }),
        };
      }),
  );

function wordAt({ start, end }: Span, { text }: Draft): string {
  return text.slice(start, end);
}

function isTagLike(word: string): boolean {
  if (isSeamless(word) || NAMES.test(word)) return false;
  if (NUMBERED.test(word)) return true;
  return RUN_TOGETHER.test(word) && tagWords(word).every((part) => part.length >= SHORTEST_WORD);
}
