/**
 * The words of two and three letters that tags are made of; shorter pieces that fit by chance stay out. From general
 * knowledge and from the tags of a foreign ministry's posts (@StateDept, 2008–2025, public domain), 2026-11-20.
 */
export const SHORT_TAG_WORDS: ReadonlySet<string> = new Set(
  "of the for and in to on at by we our us you all one new end day our now not no up ask aid air sea art law tax war her his say see join with is it be my go act end arms oil gas eu un uk who why how cup fly two its web ice sun sky men boy girl let get top key big job way use are was can has had add fun eat run win buy pay try ten six red tea food age era map bus car hub lab app map tv can day ban era fit fix led met mid net old own per pro raw row".split(
    " ",
  ),
);
