/** Emoji of celebration, and of laughter and flirting. */
export const FESTIVE_EMOJI: ReadonlySet<string> = new Set([
  ..."🎉🥳🎊🍾🥂🍻🍺🍹🍸🎈🎂🎁💃🕺🪩🎆🎇🤩😎😍😘🥰😃😄😁😆😀😊🏖🌴🪅🎠🎡🎢",
]);
export const LAUGHING_EMOJI: ReadonlySet<string> = new Set([
  ..."😂🤣😜😝🤪😏😉😹😛🤭😆💀🫣💅😈👋🤷🍿",
]);
export const FLIRTING_EMOJI: ReadonlySet<string> = new Set([..."😍😘😏😉🥰💋💘💕🫦😻"]);
