// The only registry of channels.

import { bluesky } from "./bluesky";
import type { Channel } from "./channel";
import { facebook } from "./facebook";
import { instagram } from "./instagram";
import { linkedin } from "./linkedin";
import { mastodon } from "./mastodon";
import { telegram } from "./telegram";
import { telegramCaption } from "./telegram-caption";
import { threads } from "./threads";
import { x } from "./x";
import { xPremium } from "./x-premium";
import { youtube } from "./youtube";

const records = [
  x,
  xPremium,
  facebook,
  instagram,
  threads,
  linkedin,
  bluesky,
  mastodon,
  telegram,
  telegramCaption,
  youtube,
] as const satisfies readonly Channel[];

export type ChannelId = (typeof records)[number]["id"];

/** All channels, in the order in which to show them. */
export const channels: readonly Channel<ChannelId>[] = records;

/** The channel with this id, as it may come from a pack, a setting or the command line. */
export function findChannel(id: string): Channel<ChannelId> | undefined {
  return channels.find((channel) => channel.id === id);
}
