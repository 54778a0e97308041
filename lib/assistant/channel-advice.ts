import { type ChannelId, channels, findChannel } from "@/lib/channels";
import type { Channel } from "@/lib/channels/channel";
import { measure } from "@/lib/channels/measure";
import type { Draft } from "@/lib/draft/draft";
import type { Situation } from "@/lib/engine/engine";
import { type Account, accountOf, type Ministry } from "@/lib/ministry/ministry";
import type { Message } from "@/lib/wording/message";
import { wholeOf } from "./lengths";

type Case = Pick<Situation, "channel" | "account" | "audience" | "kind"> & {
  readonly own: Channel<ChannelId>;
  readonly drafts: readonly Draft[];
  readonly text: string;
  /** The account in use, and the ministry's other official ones, as the packs list them. */
  readonly mine: Account | undefined;
  readonly others: readonly Account[];
  readonly ministry: Ministry;
};

/** From so many posts on a text is better told in one piece. */
const TOO_MANY_POSTS = 4;
/** Where there is room, for those whose packs name no accounts. */
const ROOMY: readonly ChannelId[] = ["facebook", "linkedin"];
const QUESTION =
  /[?؟？]["”»’)\]]*\s*(?:(?:[#@]\S+|https?:\S+|\p{Extended_Pictographic}|\ufe0f)\s*)*$/u;

/**
 * At most one suggestion of another channel, with its reason, in the practitioners' order: an emergency, then who
 * is addressed and in which language, then room for the text, then room for answers.
 */
export function adviseChannel(
  drafts: readonly Draft[],
  situation: Situation,
  ministry: Ministry,
): Message | undefined {
  const { channel, kind, account, audience } = situation;
  const own = findChannel(channel);
  const text = wholeOf(drafts.map((draft) => draft.text));
  if (!own || text === "" || (kind !== "post" && kind !== "thread")) return undefined;
  const mine = accountOf({ account, channel, ministry });
  const others = ministry.accounts.filter((one) => one !== mine && one.kind === "official");
  const found = { channel, kind, account, audience, own, drafts, text, mine, others, ministry };
  for (const advise of [forEmergency, forLanguage, forAudience, forRoom, forAnswers]) {
    const advice = advise(found);
    if (advice) return advice;
  }
  return undefined;
}

/** In a crisis it is one's own nationals who look for word. */
function forEmergency({ ministry, mine, others }: Case): Message | undefined {
  if (ministry.crisis?.on !== true || !mine?.audience || mine.audience === "nationals")
    return undefined;
  const there = others.find(({ audience }) => audience === "nationals");
  return there && { key: "channel_advice_emergency", values: namesOf(there) };
}

function forLanguage({ drafts, mine, others }: Case): Message | undefined {
  const language = drafts[0]?.language;
  if (!language || !mine?.language || mine.language === language) return undefined;
  const there = others.find((one) => one.language === language);
  return (
    there && {
      key: "channel_advice_language",
      values: { ...namesOf(there), account: mine.handle },
    }
  );
}

function forAudience({ audience, mine, others }: Case): Message | undefined {
  if (!audience || !mine?.audience || mine.audience === audience) return undefined;
  const there = others.find((one) => one.audience === audience);
  return (
    there && {
      key: "channel_advice_audience",
      values: { ...namesOf(there), account: mine.handle },
    }
  );
}

function forRoom(found: Case): Message | undefined {
  const { own, text } = found;
  const [limit] = own.limits;
  // A text that is not even that many code units long need not be counted.
  if (limit.max === null || text.length < limit.max) return undefined;
  const posts = Math.ceil(measure(text, own).count / limit.max);
  if (posts < TOO_MANY_POSTS) return undefined;
  const there = channelsAtHand(found, ROOMY).find(
    (one) => one.limits[0].max !== null && !measure(text, one).over,
  );
  return (
    there && {
      key: "channel_advice_room",
      values: { posts, own: own.label, channel: there.label },
    }
  );
}

function forAnswers(found: Case): Message | undefined {
  const { own, text } = found;
  if (!own.isOneWay || !QUESTION.test(text.slice(-200))) return undefined;
  const there = channelsAtHand(found, ["x", ...ROOMY]).find(
    (one) => !one.isOneWay && !measure(text, one).over,
  );
  return (
    there && {
      key: "channel_advice_answers",
      values: { own: own.label, channel: there.label },
    }
  );
}

/** The channels on which the ministry has accounts, or the usual ones where no pack tells. */
function channelsAtHand(
  { own, others }: Case,
  usual: readonly ChannelId[],
): readonly Channel<ChannelId>[] {
  const named = new Set(others.flatMap(({ platform }) => platform ?? []));
  const wanted: ReadonlySet<string> = named.size > 0 ? named : new Set(usual);
  return channels.filter((one) => one !== own && wanted.has(one.id));
}

function namesOf({ handle, platform }: Account): { handle: string; channel: string } {
  return { handle, channel: findChannel(platform ?? "")?.label ?? platform ?? "" };
}
