/** Emoji of celebration, and of laughter and flirting. */
export const FESTIVE_EMOJI: ReadonlySet<string> = new Set([
  ..."🎉🥳🎊🍾🥂🍻🍺🍹🍸🎈🎂🎁💃🕺🪩🎆🎇🤩😎😍😘🥰😃😄😁😆😀😊🏖🌴🪅🎠🎡🎢",
]);
/** Out of place beside condolences, though not beside every grave matter: the season's, and flames in a row. */
export const SEASONAL_EMOJI: ReadonlySet<string> = new Set([..."🎄🎅🤶🦌🎃🧨🎀"]);
export const FLAMES = /🔥{2,}/u;
export const LAUGHING_EMOJI: ReadonlySet<string> = new Set([
  ..."😂🤣😜😝🤪😏😉😹😛🤭😆💀🫣💅😈👋🤷🍿🤤😋🙃💩😇🤫🙄💁🫠🤑",
]);
export const FLIRTING_EMOJI: ReadonlySet<string> = new Set([..."😍😘😏😉🥰💋💘💕🫦😻"]);

/** Those that nobody takes for thanks, relief or the weather. */
export const PARTY_EMOJI: ReadonlySet<string> = new Set([
  ..."🎉🥳🎊🍾🥂🍻🍺🍹🍸🎈🎂💃🕺🪩🎆🎇🤩😎😍🏖🎠🎡🎢😋🤤🏄🍿🌈",
]);

/** Emoji of good spirits, fitting in most posts: they only add to what is lighter. */
export const SUNNY_EMOJI: ReadonlySet<string> = new Set([
  ..."☀🌞😍😎🔥💯🚀👌🏄🏊⛱🏝🍔🍕🌮🥗🧀🍦🍰🧁🍷🥐🎧🎤🎶🎵🥁🎸🦋✨⭐🌟💫🌈🏆🥇📸🤳💪🙌👏🙋👯👑🛍💸👗👠🎢😅🤓🤗👀💃🕺",
]);

/** An emoji without its skin tone, sex and presentation marks. */
export function bareEmoji(emoji: string): string {
  return emoji.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D[\u2640\u2642]/gu, "");
}
