import type { Channel } from "./channel";

/** A post in a Telegram channel. */
export const telegram = {
  id: "telegram",
  label: "Telegram",
  limits: [{ max: 4096, unit: "code-points" }],
  isOneWay: true,
  source: ["https://core.telegram.org/bots/api#sendmessage"],
  checkedOn: "2026-11-20",
} as const satisfies Channel;
