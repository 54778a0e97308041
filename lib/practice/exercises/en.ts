import type { Exercise } from "../exercise";

/** English exercises. Written for this project, 2026-11-21; every person, event and figure in them is invented. */
export const english: readonly Exercise[] = [
  {
    id: "en-01",
    language: "en",
    situation: "emergency",
    brief:
      "A ferry has sunk off the coast of the country where you serve. Families at home look for you. You have one short post.",
    draft:
      "The Embassy is aware of reports of a maritime incident and is in contact with the competent local authorities with a view to ascertaining whether nationals are affected. The Embassy will provide further information in due course.",
    channel: "x",
    kind: "post",
    today: "2026-02-11",
    lessons: [
      {
        rules: [
          "weak-opening",
          "diplomatese",
          "hedge",
          "jargon",
          "no-action",
          "press-release-opening",
        ],
        why: "Someone reads this in fear. Begin with what they need: whom to call, and what you know.",
        source: "GOV.UK content guide; plainlanguage.gov",
      },
    ],
    example:
      "Ferry accident off Port Lerna: if you or a relative were on board, call our emergency line now: +30 210 555 0142, day and night. Two consular officers are at the harbour. Next news here at 18:00 local time.",
  },
  {
    id: "en-02",
    language: "en",
    situation: "emergency",
    brief: "An earthquake this morning. You tell nationals where to register.",
    draft:
      "Strong earthquake near Santa Rela this morning!! Registration of all affected persons can be effected via the online form. TBC: hotline number. Stay tuned.",
    channel: "x",
    kind: "post",
    today: "2026-05-07",
    lessons: [
      {
        rules: ["placeholder"],
        why: "A gap in an emergency post costs the people who trust it. Leave the line out until the number is there.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "Strong earthquake near Santa Rela this morning. If you are in the region, register with us so that we can reach you: https://embassy.example/register. We call everyone on the list back today.",
  },
  {
    id: "en-03",
    language: "en",
    situation: "emergency",
    brief: "Flights are cancelled because of a volcano. The travellers are your nationals.",
    draft:
      "Due to the volcanic eruption flights are expected to resume on Thursday 17 April at the earliest. Contact your airline before going to the airport.",
    channel: "x",
    kind: "post",
    today: "2026-04-15",
    lessons: [
      {
        rules: ["weekday-date"],
        why: "People book hotels by this line. When weekday and date disagree, they cannot know which one you meant.",
        source: "Calendar, computed",
      },
    ],
    example:
      "Flights stay grounded because of the volcanic ash and should resume on Friday 17 April at the earliest. Call your airline before you go to the airport; if you have no place to sleep, call us: +354 555 0110.",
  },
  {
    id: "en-04",
    language: "en",
    situation: "emergency",
    brief: "You help a family whose son was arrested. You want to show that the consulate works.",
    draft:
      "Our consul visited Daniel Oreku, passport no. L8402211K, in Harlow prison today. He was arrested for theft on Sunday and is in good health.",
    channel: "x",
    kind: "post",
    today: "2026-03-03",
    lessons: [
      {
        rules: ["identity-document", "consular-case"],
        why: "Whoever reads it knows his name, his passport and his arrest for ever. A consular case belongs to the person, not to the account.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "Arrested abroad? You may ask the police to tell your consulate. We can visit you, find a lawyer who speaks your language and tell your family, if you want us to. Save our number: +44 20 7555 0199.",
  },
  {
    id: "en-05",
    language: "en",
    situation: "troll",
    brief:
      "An anonymous account writes under your post that your foreign minister is bought. You answer.",
    draft: "@TruthHammer77 You are an idiot and your president is a corrupt clown. Get a life!!",
    channel: "x",
    kind: "reply",
    today: "2026-06-02",
    lessons: [
      {
        rules: ["insult-office-holder", "insult-people", "contempt", "troll-reply"],
        why: "An insult of a head of state from a mission's account is the story by noon, whatever the troll wrote.",
        source: "Vienna Convention on Diplomatic Relations, Art. 3 and 41",
      },
    ],
    example:
      "The minister's income and gifts are public, and updated every March: https://mfa.example/register. If you see something missing there, write to us and we will look into it.",
  },
  {
    id: "en-06",
    language: "en",
    situation: "troll",
    brief: "A user claims under your visa post that you refuse everyone. The claim is false.",
    draft:
      "READ THE WEBSITE BEFORE YOU ACCUSE THE CONSULATE OF LYING AGAIN. We do not refuse everyone.",
    channel: "x",
    kind: "reply",
    today: "2026-09-21",
    lessons: [
      {
        rules: ["shouting"],
        why: "Others who are refused read along. Correct what is false, calmly; the rest needs no answer.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "We approved 8 of 10 visa applications last year; the figures are here: https://embassy.example/visa-figures. If yours was refused, the letter says why and how to appeal within 30 days.",
  },
  {
    id: "en-07",
    language: "en",
    situation: "troll",
    brief:
      "A member of parliament of the host country mocks your country. Your ambassador is angry and drafts at night.",
    draft:
      "What a pathetic loser Deputy Harrow is. So-called “expert” who could not find our country on a map.",
    channel: "x",
    kind: "quote",
    today: "2026-10-12",
    lessons: [
      {
        rules: ["insult-office-holder", "contempt", "insult-people"],
        why: "The remark on the person takes the place of your argument, and you meet the deputy again.",
        source: "Vienna Convention on Diplomatic Relations, Art. 41",
      },
    ],
    example:
      "Deputy Harrow says our ports are closed. They are open: 212 ships called in September, the port authority reports. He is welcome to come and see the new terminal with us.",
  },
  {
    id: "en-08",
    language: "en",
    situation: "troll",
    brief: "Someone asks in the comments when the consulate answers mails. You reply.",
    draft: "Thank you for your message. Your comment has been noted.",
    channel: "facebook",
    kind: "comment",
    today: "2026-01-19",
    lessons: [
      {
        rules: ["reply-that-does-not-answer"],
        why: "A question in public wants its answer in public. Say when, and what happens next.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "We answer mails within three working days. If you wrote before Thursday and have heard nothing, send me your case number by direct message and I will look today. Ana, consular desk",
  },
  {
    id: "en-09",
    language: "en",
    situation: "observance",
    brief: "You post for International Women's Day from the embassy.",
    draft:
      "Today is International Women's Day! We celebrate the achievements of women everywhere. #internationalwomensday",
    channel: "x",
    kind: "post",
    today: "2026-03-09",
    lessons: [
      {
        rules: ["observance"],
        why: "A day late, the post shows that nobody looked at a calendar.",
        source: "United Nations list of observances",
      },
      {
        rules: ["hashtag-case"],
        why: "Capitals let a screen reader say the words, and every reader see them.",
        source: "W3C and platforms’ accessibility advice",
      },
    ],
    example:
      "Yesterday, International Women's Day, engineer Lidia Maro showed forty girls from Lyceum 12 how our solar ferry works. Three asked her for an internship. Which job would you have wanted to see at twelve? #InternationalWomensDay",
  },
  {
    id: "en-10",
    language: "en",
    situation: "observance",
    brief: "World Refugee Day is in June. You prepare the post.",
    draft:
      "On the occasion of World Refugee Day, we reiterate our unwavering commitment to stand in solidarity with those who have been forced to flee.",
    channel: "x",
    kind: "post",
    today: "2026-06-20",
    lessons: [
      {
        rules: ["press-release-opening", "diplomatese", "cliche"],
        why: "Every account posts this sentence today. One person or one deed is what stays.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "Amal fled with two violins. Since May she has taught eleven children in Malmö to play. Hear them on #WorldRefugeeDay at 17:00 CEST in Folkets Park; entry is free.",
  },
  {
    id: "en-11",
    language: "en",
    situation: "observance",
    brief: "A friendly country celebrates its national day. You congratulate.",
    draft: "Happy National Day to our friends in France! 🇳🇱 #14juillet",
    channel: "x",
    kind: "post",
    today: "2026-07-14",
    lessons: [
      {
        rules: ["flag"],
        why: "The wrong flag is the mistake that every newspaper prints.",
        source: "Unicode regional indicators",
      },
    ],
    example:
      "Happy Fête nationale to all our French neighbours! 🇫🇷 The bakers of Rue Lepic brought 200 madeleines to the embassy this morning. There are 31 left: come by before noon.",
  },
  {
    id: "en-12",
    language: "en",
    situation: "observance",
    brief: "You mark the anniversary of a treaty signed on 22 January 1963.",
    draft:
      "Today we celebrate the 62nd anniversary of the Élysée Treaty, signed by France and Germany on 22 January 1963.",
    channel: "x",
    kind: "post",
    today: "2026-01-22",
    lessons: [
      {
        rules: ["anniversary"],
        why: "Counting is the first thing that a journalist does with an anniversary.",
        source: "Arithmetic on the years",
      },
    ],
    example:
      "63 years ago today, on 22 January 1963, France and Germany signed the Élysée Treaty. Since then nine million young people have spent time in the other country, says the Youth Office. Were you one of them?",
  },
  {
    id: "en-13",
    language: "en",
    situation: "figure",
    brief: "Your economic section sends a line on trade.",
    draft: "Trade between our countries rose by 50%, from €40m to €50m, in 2025.",
    channel: "x",
    kind: "post",
    today: "2026-11-20",
    lessons: [
      {
        rules: ["percentage"],
        why: "A rise from 40 to 50 is a quarter. A wrong percentage is quoted with your name.",
        source: "Arithmetic on the figures in the sentence",
      },
    ],
    example:
      "Trade between our countries rose by 25%, from €40m to €50m, in 2025, the statistics office reports. Timber and games software grew most. Table: https://stat.example/trade-2025",
  },
  {
    id: "en-14",
    language: "en",
    situation: "figure",
    brief: "You post on scholarships.",
    draft:
      "Thousands of students benefit from our scholarships, the largest programme in the world.",
    channel: "x",
    kind: "post",
    today: "2026-08-30",
    lessons: [
      {
        rules: ["superlative"],
        why: "“The largest in the world” is a claim that somebody will check. Say what you know.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "In 2025 our scholarships brought 1,940 students from 61 countries here, the exchange service reports. Applications for 2027 are open until 31 October: https://study.example/apply",
  },
  {
    id: "en-15",
    language: "en",
    situation: "figure",
    brief: "You announce an aid package of the ministry.",
    draft: "We have pledged $1.2 billion million for schools in the region.",
    channel: "x",
    kind: "post",
    today: "2026-05-19",
    lessons: [
      {
        rules: ["magnitude"],
        why: "Read figures aloud before they go out: nobody can mean a billion million.",
        source: "Number and currency notation",
      },
    ],
    example:
      "We will pay $1.2 million for 14 schools in the region; the first, in Aru, opens on 1 September. The ministry publishes every invoice: https://aid.example/aru",
  },
  {
    id: "en-16",
    language: "en",
    situation: "figure",
    brief: "The delegation's numbers, as the protocol desk sends them.",
    draft: "Our delegation has 15 members: 6 diplomats, 5 scientists and 3 students.",
    channel: "x",
    kind: "post",
    today: "2026-10-01",
    lessons: [
      {
        rules: ["sum-of-parts"],
        why: "Fourteen is not fifteen. Somebody was forgotten, and will notice.",
        source: "Arithmetic on the figures in the post",
      },
    ],
    example:
      "Our delegation has 14 members: 6 diplomats, 5 scientists and 3 students. Student Noor Haddad speaks on Tuesday at 10:00 CET about flood maps that volunteers draw.",
  },
  {
    id: "en-17",
    language: "en",
    situation: "figure",
    brief: "You heard at a reception that a company will invest, and want to be first.",
    draft:
      "Rumour has it that a major carmaker will build a plant in the region. Sources say 4,000 jobs!",
    channel: "x",
    kind: "post",
    today: "2026-02-24",
    lessons: [
      {
        rules: ["rumour", "vague-source"],
        why: "From an official account a rumour becomes an announcement. Wait for the company, or for your ministry.",
        source: "Practice of crisis communication",
      },
    ],
    example:
      "Since January our trade desk has answered 41 companies that think of building here. The three questions they ask most, and our answers: https://invest.example/questions",
  },
  {
    id: "en-18",
    language: "en",
    situation: "livestream",
    brief: "A livestream of a panel starts tomorrow. You announce it.",
    draft: "Join our livestream tomorrow! Women and migration panel, live from the embassy.",
    channel: "x",
    kind: "post",
    today: "2026-03-07",
    lessons: [
      {
        rules: ["event-details"],
        why: "Without an hour and its zone nobody can join, and half of your readers live in another zone.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "Women and migration: four women who crossed a border tell how. Live from the embassy on Sunday, 8 March, 18:00 CET, with captions, here: https://embassy.example/live. Ask them now in the replies. #InternationalWomensDay",
  },
  {
    id: "en-19",
    language: "en",
    situation: "livestream",
    brief: "The ambassador answers questions live on Thursday.",
    draft: "The Ambassador will go live on Thursday 17 September at 25:00. Send your questions!",
    channel: "x",
    kind: "post",
    today: "2026-09-14",
    lessons: [
      {
        rules: ["impossible-time"],
        why: "One glance at the clock time before posting saves a correction.",
        source: "ISO 8601 clock, computed",
      },
    ],
    example:
      "Ask me anything about studying in our country: I am live here on Thursday 17 September at 17:00 EEST, with captions, for 45 minutes. The recording stays up. First question in the replies, please.",
  },
  {
    id: "en-20",
    language: "en",
    situation: "livestream",
    brief: "A webinar for two cities.",
    draft:
      "Webinar on export rules on 18 June, 15:00 in London and 15:00 in Berlin. Sign up: https://trade.example/rules",
    channel: "x",
    kind: "post",
    today: "2026-06-10",
    lessons: [
      {
        rules: ["time-zone"],
        why: "London and Berlin are never at the same hour. One half of your guests would come late.",
        source: "IANA time zone database",
      },
    ],
    example:
      "How to send food across the border without losing a week: webinar on 18 June, 15:00 in London (16:00 in Berlin), captions in both languages. Sign up: https://trade.example/rules",
  },
  {
    id: "en-21",
    language: "en",
    situation: "livestream",
    brief: "The minister's speech is streamed. Your draft comes from the programme.",
    draft: "Livestream: the minister on coastal fishing. Read more: https://mfa.example/live",
    channel: "x",
    kind: "post",
    today: "2026-04-20",
    lessons: [
      {
        rules: ["read-more", "title-and-link"],
        why: "Nobody follows a link that does not say what for. Put the best sentence of the speech first.",
        source: "W3C WCAG 2.2, 2.4.4",
      },
    ],
    example:
      "“No fisher should need a lawyer to sell a fish.” The minister explains the new coastal rules live today at 14:00 CEST; your questions come first: https://mfa.example/live",
  },
  {
    id: "en-22",
    language: "en",
    situation: "silence",
    brief:
      "Talks in Geneva are under an agreed silence. Your draft is from the talks' first evening.",
    draft: "SECRET. Day 1 in Geneva: Delegation B signals it could accept a ceasefire by Friday.",
    channel: "x",
    kind: "post",
    today: "2026-11-11",
    lessons: [
      {
        rules: ["handling-marking"],
        why: "The marking tells that the line was not yours to publish. Talks have ended over less.",
        source: "Published marking schemes of states",
      },
    ],
    example:
      "Day 1 of the talks in Geneva is over. Both delegations agreed to say nothing on substance until they end. What you can follow: the mediators speak to the press on Friday at 11:00 CET.",
  },
  {
    id: "en-23",
    language: "en",
    situation: "silence",
    brief: "A colleague sends you the line to take and you paste it.",
    draft: "Speaking points: we welcome the resumption of talks. If asked: no comment on the text.",
    channel: "x",
    kind: "post",
    today: "2026-11-12",
    lessons: [
      {
        rules: ["speaking-points"],
        why: "What was written for the spokesperson's eyes shows the public how you wanted to answer.",
        source: "Headings of briefing papers",
      },
    ],
    example:
      "The talks resumed this morning, and we welcome that. Until they end we leave the floor to the mediators, who brief the press every day at 18:00 CET.",
  },
  {
    id: "en-24",
    language: "en",
    situation: "silence",
    brief: "After a closed conference under the Chatham House Rule.",
    draft:
      "Great discussion today. Under the Chatham House Rule, Minister Olar admitted that they will leave the treaty.",
    channel: "x",
    kind: "post",
    today: "2026-05-28",
    lessons: [
      {
        rules: ["chatham-house"],
        why: "The rule lets you use what was said, never who said it. Next time nobody would speak.",
        source: "Chatham House Rule (2002)",
      },
    ],
    example:
      "What I take home from two days of closed debate: no one wants to leave the treaty table, and everyone wants a shorter text. My own view on how: https://embassy.example/shorter",
  },
  {
    id: "en-25",
    language: "en",
    situation: "silence",
    brief: "An election is near in the host country, and you like one of the candidates.",
    draft: "Vote for the Liberal Party on Sunday! Good luck to our friend Karin Solberg.",
    channel: "x",
    kind: "post",
    today: "2026-09-30",
    lessons: [
      {
        rules: ["partisan"],
        why: "A mission takes no side in its host's elections. The winner may be the other one.",
        source: "Vienna Convention on Diplomatic Relations, Art. 41(1)",
      },
    ],
    example:
      "On Sunday our hosts vote. Our consulate is open until 18:00 CEST for our own nationals with both passports who need a document to vote. Whom they vote for is theirs.",
  },
  {
    id: "en-26",
    language: "en",
    situation: "condolence",
    brief: "A bridge has collapsed; nineteen people died. You post the ambassador's condolences.",
    draft:
      "Our heartfelt condolences to the families of the victims of the bridge collapse in Velin! 🎉🙏",
    channel: "x",
    kind: "post",
    today: "2026-08-15",
    lessons: [
      {
        rules: ["tone-occasion"],
        why: "A festive sign beside the dead is the only thing that people will see.",
        source: "Posts withdrawn by foreign ministries, 2018–2024",
      },
    ],
    example:
      "We mourn with Velin. Nineteen people left home this morning and will not return. The flag at the embassy is at half-mast. If you miss someone, our desk helps: +39 06 555 0121.",
  },
  {
    id: "en-27",
    language: "en",
    situation: "condolence",
    brief: "A former president of a partner country has died.",
    draft: "Deepest condolences to our friends in Norvania on the passing of President Halden!",
    channel: "x",
    kind: "post",
    today: "2026-12-01",
    lessons: [
      {
        rules: ["tone-occasion"],
        why: "The hand adds the usual cheerful mark. A condolence ends quietly.",
        source: "Posts withdrawn by foreign ministries, 2018–2024",
      },
    ],
    example:
      "President Halden once stopped his car to help our consul change a tyre. We send the people of Norvania and his family our deep condolences. The book is open at the embassy until Friday, 10:00–16:00 CET.",
  },
  {
    id: "en-28",
    language: "en",
    situation: "condolence",
    brief: "An anniversary of an attack. You remember the victims.",
    draft:
      "Today we remember the victims of the attack. Our thoughts and prayers are with the families. 😂",
    channel: "x",
    kind: "post",
    today: "2026-03-11",
    lessons: [
      {
        rules: ["tone-occasion"],
        why: "A slip of the thumb in the emoji list hurts people who have lost someone.",
        source: "Posts withdrawn by foreign ministries, 2018–2024",
      },
    ],
    example:
      "Twelve years on, Marta still sets a plate for her brother. Today at 11:00 CET we read all 52 names at the station. Stand with us there, or light a candle where you are.",
  },
  {
    id: "en-29",
    language: "en",
    situation: "condolence",
    brief: "You thank rescue workers after a flood.",
    draft:
      "It is with great sadness that we learned of the floods. Thanks to the rescue workers, who saved 212 people in in one night.",
    channel: "x",
    kind: "post",
    today: "2026-09-08",
    lessons: [
      {
        rules: ["repeated-word"],
        why: "A doubled word in a short text of mourning reads as haste.",
        source: "Grammar of the language",
      },
    ],
    example:
      "212 people are alive because of one night's work. We thank the fire brigades of Dorn and Altmark, and we mourn the nine whom they could not reach.",
  },
  {
    id: "en-30",
    language: "en",
    situation: "audience",
    brief: "The ministry's line for other diplomats goes to the public account.",
    draft:
      "Fruitful exchange of views with the PR of the EU to the IAEA on the way forward re the JCPOA and the NPT RevCon.",
    channel: "x",
    kind: "post",
    today: "2026-10-05",
    lessons: [
      {
        rules: ["unexplained-acronym", "diplomatese"],
        why: "Your readers are neighbours, students and reporters. Say the thing, not its letters.",
        source: "GOV.UK content guide; plainlanguage.gov",
      },
    ],
    example:
      "Can inspectors see every site? That is what the EU's envoy to the nuclear agency and I worked on today. Next meeting on 3 November; we will tell you what was agreed.",
  },
  {
    id: "en-31",
    language: "en",
    situation: "audience",
    brief: "News on passports for nationals abroad, as the legal desk wrote it.",
    draft:
      "Applicants are hereby informed that, pursuant to the amended regulation, the submission of applications for the renewal of travel documents shall henceforth be effected exclusively by means of the electronic portal of the competent authority, which can be accessed at any time of the day.",
    channel: "x",
    kind: "post",
    today: "2026-01-12",
    lessons: [
      {
        rules: ["jargon", "nominalisation", "long-sentence"],
        why: "Whoever needs a passport reads this on a phone at a bus stop. One step, one sentence.",
        source: "GOV.UK content guide; plainlanguage.gov",
      },
    ],
    example:
      "From today you renew your passport online, at any hour: https://passport.example. You need a photo and your old passport. It takes ten minutes, and we send the new one within three weeks.",
  },
  {
    id: "en-32",
    language: "en",
    situation: "audience",
    brief: "A press line for journalists on a visit.",
    draft:
      "The Minister held extensive bilateral consultations on the margins of the summit and underscored the importance of further deepening the already excellent relations.",
    channel: "x",
    kind: "post",
    today: "2026-04-28",
    lessons: [
      {
        rules: ["diplomatese", "cliche"],
        why: "A reporter needs one thing to write: what was agreed, or what was not.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "Two things from the summit: border checks for lorries fall by June, and our prison exchange begins with four people. What is still open: the fishing zone. The minister takes questions at 17:00 CEST.",
  },
  {
    id: "en-33",
    language: "en",
    situation: "audience",
    brief: "An invitation to the diaspora in Toronto.",
    draft:
      "Dear compatriots! The Consulate General will be closed on Thursday 31 June due to a public holiday.",
    channel: "x",
    kind: "post",
    today: "2026-05-02",
    lessons: [
      {
        rules: ["impossible-date"],
        why: "June has thirty days. Whoever plans a day off to see you will ask which day you meant.",
        source: "Gregorian calendar, computed",
      },
    ],
    example:
      "Dear friends in Toronto: on Tuesday 30 June we are closed for the holiday. Need a passport that week? On Thursday 2 July we open until 20:00 EDT, without appointment.",
  },
  {
    id: "en-34",
    language: "en",
    situation: "event",
    brief: "A concert next week. The poster says the rest.",
    draft: "We are delighted to invite you to a concert at the Residence! Don’t miss it.",
    channel: "x",
    kind: "post",
    today: "2026-02-03",
    lessons: [
      {
        rules: ["event-details"],
        why: "A guest needs the day, the hour, the place and how to come in.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "Four cellos, one accordion: the Kestrel Quintet plays at the Residence, 9 Elm Row, on Tuesday 10 February, 19:00 GMT. Free seats for sixty: https://embassy.example/cellos",
  },
  {
    id: "en-35",
    language: "en",
    situation: "event",
    brief: "You report on a trade fair.",
    draft:
      "🎉🎉🎉 AMAZING day at the fair!!! 🔥🔥🔥 #Trade #Business #Export #Innovation #Growth #Friendship",
    channel: "x",
    kind: "post",
    today: "2026-10-22",
    lessons: [
      {
        rules: ["too-many-emoji"],
        why: "A screen reader says every one of them: “party popper, party popper, party popper”.",
        source: "RNIB and platforms’ accessibility advice",
      },
      {
        rules: ["too-many-tags"],
        why: "Six tags bring no more readers than one, and they hide what you say.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "Our smallest stand drew the longest queue: Ilse Korn's bicycle lights that need no battery. She sold 340 in a day and looks for a partner in Porto. #Velofair",
  },
  {
    id: "en-36",
    language: "en",
    situation: "event",
    brief: "The ambassador visits a school in Lubumbashi.",
    draft:
      "HE Ambassador Rosa Lind had the distinct honour to visit a school in the Republic of Congo (Kinshasa) today.",
    channel: "x",
    kind: "post",
    today: "2026-03-17",
    lessons: [
      {
        rules: ["press-release-opening", "self-praise", "cliche", "diplomatese", "weak-opening"],
        why: "Who had the honour is not the news. A child, a class, a sentence is.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "“Is it true that your winter is dark all day?” Class 4b in Lubumbashi had better questions than most reporters. I answered nineteen; the twentieth was whether I can dance. Ambassador Rosa Lind",
  },
  {
    id: "en-37",
    language: "en",
    situation: "event",
    brief: "Your visit to Hungary, as the trainee drafted it.",
    draft: "Landed in Bucharest, the capital of Hungary, for two days of talks on the Danube.",
    channel: "x",
    kind: "post",
    today: "2026-06-24",
    lessons: [
      {
        rules: ["capital", "confused-pair"],
        why: "Bucharest and Budapest are confused every year, and both notice every time.",
        source: "Capitals in public reference data",
      },
    ],
    example:
      "Landed in Budapest for two days of talks on the Danube: low water stopped 60 barges in May, and we want one warning system from Ulm to the sea. Results here tomorrow.",
  },
  {
    id: "en-38",
    language: "en",
    situation: "account",
    brief: "You run a marathon for a good cause, and post it from the embassy's account.",
    draft:
      "I run for the children's ward on Sunday. Sponsor me for the Vienna marathon! Please donate to my page.",
    channel: "x",
    kind: "post",
    today: "2026-06-14",
    lessons: [
      {
        rules: ["fundraising"],
        why: "An account of the state is for the state. A private wish there costs trust and can break the rules.",
        source: "Vienna Convention on Diplomatic Relations, Art. 42",
      },
    ],
    example:
      "Girls' football at the embassy: twelve schools play our cup on Saturday, 20 June, from 10:00 BST on Millfields. Come and cheer; the final is at 16:00 BST.",
  },
  {
    id: "en-39",
    language: "en",
    situation: "account",
    brief: "You thank a chatbot's help badly: the text was pasted as it came.",
    draft:
      "Sure! Here is a tweet for your embassy: We are proud to support clean water in the region. Let me know if you'd like it shorter!",
    channel: "x",
    kind: "post",
    today: "2026-07-07",
    lessons: [
      {
        rules: ["chatbot-remains"],
        why: "The remains of the conversation are read by everyone, and they are the story.",
        source: "Practitioners’ advice",
      },
    ],
    example:
      "Clean water in nine villages: the last pump in Tarsa started today. Teacher Ama Boateng measured: her pupils used to walk 3 km, now 200 m. Photo with her permission.",
  },
  {
    id: "en-40",
    language: "en",
    situation: "account",
    brief: "The draft was copied from a mail.",
    draft:
      "From: press@mfa.example\nTo: all missions\nSubject: FW: line on grain\nPlease post today: Grain exports through the corridor resumed on 18 August.",
    channel: "x",
    kind: "post",
    today: "2026-08-19",
    lessons: [
      {
        rules: ["mail-remains"],
        why: "A pasted header shows the public how your ministry gives orders.",
        source: "Mail programs’ own texts",
      },
    ],
    example:
      "Grain moves again: the first ship left the corridor on Tuesday 18 August with 26,000 tonnes of wheat for Mombasa, the port authority reports. You can follow it here: https://ships.example/aurora",
  },
  {
    id: "en-41",
    language: "en",
    situation: "account",
    brief: "A draft with a link to the shared document in which it was written.",
    draft:
      "Our new report on coastal cities is out: https://docs.google.com/document/d/1aBcD3fGh1JkLmN0pQrStUvWxYz/edit",
    channel: "x",
    kind: "post",
    today: "2026-11-03",
    lessons: [
      {
        rules: ["shared-document-link"],
        why: "An edit link lets anyone read your comments, or write in your report.",
        source: "The services’ own forms of addresses",
      },
    ],
    example:
      "Nine coastal cities, one question: who moves first? Our report names the streets that flood in 2035, with the cheapest fix for each: https://mfa.example/coast",
  },
  {
    id: "en-42",
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
