import type { Exercise } from "../exercise";

/** English exercises. Written for this project, 2026-11-21; every person, place of an event and figure is invented. */
export const english: readonly Exercise[] = [
  {
    id: "en-01",
    language: "en",
    situation: "event",
    brief: "You announce an open day at the embassy in Vienna for the people of the district.",
    draft:
      "Open day at the embassy! Join us on Thursday, 4 December 2026, 10:00–16:00 CET, Parkring 12, Vienna. Coffee, music and visa answers. No registration needed.",
    channel: "x",
    kind: "post",
    today: "2026-11-20",
    lessons: [
      {
        rules: ["weekday-date"],
        why: "Guests plan by the weekday, journalists by the date. When the two disagree half of them come on the wrong day.",
        source: "Calendar, computed",
      },
    ],
    example:
      "Open day at the embassy! Join us on Friday, 4 December 2026, 10:00–16:00 CET, Parkring 12, Vienna. Coffee, music and visa answers. No registration needed.",
  },
];
