import type { Channel } from "./channel";

/** The text under a picture or video on Telegram. */
export const telegramCaption = {
  id: "telegram-caption",
  label: "Telegram caption",
  limits: [{ max: 1024, unit: "code-points" }],
  media: { error: 10 },
  source: [
    "https://core.telegram.org/bots/api#sendphoto",
    "https://core.telegram.org/bots/api#sendmediagroup",
  ],
  checkedOn: "2026-11-20",
} as const satisfies Channel;
