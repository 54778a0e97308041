/** Where checks have their rules from, in German, by the English words of `source`; titles of laws, standards and guides stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  "Arithmetic on the days and hours in the sentence": "Rechnung mit den Tagen und Stunden im Satz",
  "Arithmetic on the figures in the post": "Rechnung mit den Zahlen im Beitrag",
  "Arithmetic on the votes; sizes of the bodies by their charters":
    "Rechnung mit den Stimmen; Größe der Gremien nach ihren Satzungen",
  "Calendar, computed from the day of posting":
    "Kalender, berechnet vom Tag der Veröffentlichung an",
  "Counted in the post itself": "Im Beitrag selbst gezählt",
  "Data-protection law of the ministries' states: a date of birth identifies a person":
    "Datenschutzrecht der Staaten der Ministerien: ein Geburtsdatum bestimmt eine Person",
  "Data-protection law of the ministries' states: a home address is personal data":
    "Datenschutzrecht der Staaten der Ministerien: eine Wohnanschrift ist personenbezogen",
  "Data-protection law of the ministries' states: a private address is personal data":
    "Datenschutzrecht der Staaten der Ministerien: eine private Adresse ist personenbezogen",
  "Data-protection law of the ministries' states: a private number is personal data":
    "Datenschutzrecht der Staaten der Ministerien: eine private Nummer ist personenbezogen",
  "Grammar of the languages; measured on 15,056 official posts":
    "Grammatik der Sprachen; gemessen an 15.056 amtlichen Beiträgen",
  "Gregorian calendar, computed": "Gregorianischer Kalender, berechnet",
  "Gregorian calendar, computed; names from Unicode CLDR and the languages' grammars":
    "Gregorianischer Kalender, berechnet; Namen aus Unicode CLDR und den Grammatiken der Sprachen",
  "Headings of briefing papers": "Überschriften von Sprechzetteln und Vermerken",
  "Internal fact-checking before a post goes out, as foreign ministries practise it":
    "Interne Prüfung der Fakten vor der Veröffentlichung, wie Außenministerien sie üben",
  "Mail programs' own texts": "Eigene Texte von Mailprogrammen",
  "Measured on 15,056 official posts": "Gemessen an 15.056 amtlichen Beiträgen",
  "Number and currency notation": "Schreibweise von Zahlen und Währungen",
  "Openings of official posts and communiqués": "Anfänge amtlicher Beiträge und Kommuniqués",
  "Plain-language guides of public administrations; our own list":
    "Leitfäden öffentlicher Verwaltungen für klare Sprache; eigene Liste",
  "Posts withdrawn by foreign ministries, 2018–2024":
    "Von Außenministerien zurückgezogene Beiträge, 2018–2024",
  "Practice of crisis communication: an official account confirms or keeps silent":
    "Übung der Krisenkommunikation: ein amtliches Konto bestätigt oder schweigt",
  "Practice of digital-diplomacy trainers": "Übung von Ausbildern für digitale Diplomatie",
  "Practice of fact-checking desks: an absolute needs a source":
    "Übung von Faktenprüfern: eine unbedingte Aussage braucht eine Quelle",
  "Practice of fact-checking desks: name the source": "Übung von Faktenprüfern: die Quelle nennen",
  "Practitioners' advice on backlash: correct false information, do not react swiftly":
    "Rat aus der Praxis bei Gegenwind: Falsches berichtigen, nicht übereilt reagieren",
  "Practitioners' checklist for events: local time and time zone":
    "Prüfliste aus der Praxis für Veranstaltungen: Ortszeit und Zeitzone",
  "Practitioners' panel, 2014: emergency and consular information stays at the top":
    "Podium aus der Praxis, 2014: Notfall- und Konsularhinweise bleiben oben",
  "Practitioners' panel, 2014: in a crisis a few key points a day, not a stream":
    "Podium aus der Praxis, 2014: in der Krise wenige Kernpunkte am Tag, kein Strom",
  "Press offices' embargo notices; time compared with the moment of posting":
    "Sperrvermerke von Pressestellen; Zeit verglichen mit dem Augenblick der Veröffentlichung",
  "Protective-security practice: time, place and route are not told before the movement":
    "Übung des Personenschutzes: Zeit, Ort und Weg werden vor der Fahrt nicht genannt",
  "Punctuation of the languages; measured on 15,056 official posts":
    "Zeichensetzung der Sprachen; gemessen an 15.056 amtlichen Beiträgen",
  "Reports of withdrawn diplomatic posts": "Berichte über zurückgezogene diplomatische Beiträge",
  "Slips of the clipboard": "Versehen der Zwischenablage",
  "Social, not broadcast; practice of consular social-media desks":
    "Gespräch statt Rundfunk; Übung konsularischer Social-Media-Stellen",
  "Style guides' lists of clichés; habits of official posts":
    "Floskellisten von Stilratgebern; Gewohnheiten amtlicher Beiträge",
  "The assistants' habitual wording in five languages":
    "Übliche Wendungen der Assistenten in fünf Sprachen",
  "The ministry's fact sheet, in its rule pack":
    "Das Faktenblatt des Ministeriums in seinem Regelpaket",
  "The pack's list of accounts, with the language of each":
    "Die Kontenliste des Pakets mit der Sprache jedes Kontos",
  "The pack's windows": "Die heiklen Zeiten des Pakets",
  "Usage of drafts": "Gebrauch in Entwürfen",
  "Usage of drafts and their files": "Gebrauch in Entwürfen und ihren Dateien",
  "Usage of foreign ministries' papers and mails":
    "Gebrauch in Vermerken und Mails von Außenministerien",
  "Usage of missions' mails and drafts": "Gebrauch in Mails und Entwürfen von Auslandsvertretungen",
  "Vienna Convention on Diplomatic Relations, Art. 3 and 41; parliaments' rulings on unparliamentary language":
    "Wiener Übereinkommen über diplomatische Beziehungen, Art. 3 und 41; Ordnungsrufe von Parlamenten",
  "EU Charter of Fundamental Rights, Art. 21; Council of Europe, Recommendation CM/Rec(2022)16":
    "Charta der Grundrechte der Europäischen Union, Art. 21; Europarat, Empfehlung CM/Rec(2022)16",
  "Curated lists, each with its source, in profanity.words.ts":
    "Ausgewählte Listen, jede mit ihrer Quelle, in profanity.words.ts",
  "A high commissioner posted for his daughter's campaign from the mission's account, 2018":
    "Ein Hochkommissar warb über das Konto der Vertretung für den Wahlkampf seiner Tochter, 2018",
  "Vienna Convention on Diplomatic Relations, Art. 42: no professional or commercial activity":
    "Wiener Übereinkommen über diplomatische Beziehungen, Art. 42: kein freier Beruf und keine gewerbliche Tätigkeit",
  "Vienna Convention on Diplomatic Relations, Art. 41(1): no interference in internal affairs; parties' own names":
    "Wiener Übereinkommen über diplomatische Beziehungen, Art. 41 Abs. 1: keine Einmischung in innere Angelegenheiten; Eigennamen der Parteien",
  "Published marking schemes of states and organisations; see lib/facts/markings":
    "Veröffentlichte Einstufungen von Staaten und Organisationen; siehe lib/facts/markings",
  "Public guides to diplomatic correspondence (5 FAH-2; releases under freedom of information)":
    "Öffentliche Leitfäden für diplomatischen Schriftverkehr (5 FAH-2; nach Informationsfreiheit freigegebene Schriftstücke)",
  "Chatham House Rule (2002): neither the identity nor the affiliation of the speaker may be revealed":
    "Chatham-House-Regel (2002): weder Person noch Zugehörigkeit des Redners dürfen preisgegeben werden",
  "How word processors, CriticMarkup and wdiff write changes in plain text":
    "Wie Textverarbeitungen, CriticMarkup und wdiff Änderungen in reinem Text schreiben",
  "CommonMark 0.31 and HTML: posts show these marks as typed":
    "CommonMark 0.31 und HTML: Beiträge zeigen diese Zeichen, wie sie getippt sind",
  "ICAO Doc 9303 (document numbers of up to nine characters) and the national forms named here":
    "ICAO Doc 9303 (Dokumentennummern bis neun Zeichen) und die hier genannten nationalen Formen",
  "ISO/IEC 7812: issuers' ranges and the Luhn figure":
    "ISO/IEC 7812: Bereiche der Herausgeber und Luhn-Prüfziffer",
  "ISO 13616 (IBAN), check figures by ISO 7064": "ISO 13616 (IBAN), Prüfziffern nach ISO 7064",
  "Confidentiality of visa and consular records (e.g. INA 222(f)) and data-protection law":
    "Vertraulichkeit von Visa- und Konsularakten (z. B. INA 222(f)) und Datenschutzrecht",
  "Security practice of missions: access codes and passwords are told in person, and changed once told":
    "Sicherheitspraxis der Vertretungen: Zugangscodes und Passwörter sagt man persönlich und ändert sie danach",
  "RFC 3986 section 7.6 (semantic attacks)": "RFC 3986, Abschnitt 7.6 (semantische Angriffe)",
  "Unicode Technical Standard 39; see lib/facts/links":
    "Technischer Unicode-Standard 39; siehe lib/facts/links",
  "Unicode Technical Standard 39": "Technischer Unicode-Standard 39",
  "RFC 1918, RFC 6761, RFC 6762 and the pack's list of internal hosts":
    "RFC 1918, RFC 6761, RFC 6762 und die Liste der internen Hosts im Paket",
  "The services' own forms of addresses, as of 2026-11-20":
    "Adressformen der Dienste selbst, Stand 2026-11-20",
  "Content systems' and sign-on services' forms of addresses, as of 2026-11-20":
    "Adressformen von Redaktionssystemen und Anmeldediensten, Stand 2026-11-20",
  "RFC 3986; IANA's list of top-level domains": "RFC 3986; Liste der Top-Level-Domains der IANA",
  "Vendors' documentation of their campaign parameters; see lib/facts/links/tracking":
    "Angaben der Anbieter zu ihren Kampagnenparametern; siehe lib/facts/links/tracking",
  "Slips known from speeches, press and official accounts; see confused-word.words":
    "Bekannte Versehen aus Reden, Presse und amtlichen Konten; siehe confused-word.words",
  "Titles and formulas of the trade; see missing-word.words":
    "Titel und Formeln des Fachs; siehe missing-word.words",
  "Names in lib/facts/world and the offices in misspelt-name.words":
    "Namen in lib/facts/world und Ämter in misspelt-name.words",
  "Names in lib/facts/world": "Namen in lib/facts/world",
  "The pack's list of people; lib/facts/people/figures":
    "Personenliste des Pakets; lib/facts/people/figures",
  "The pack's directory of handles; lib/facts/people/handles":
    "Kontenverzeichnis des Pakets; lib/facts/people/handles",
  "Tags that became known for it (#susanalbumparty 2012, #nowthatchersdead 2013)":
    "Dafür bekannt gewordene Hashtags (#susanalbumparty 2012, #nowthatchersdead 2013)",
  "Unicode 16.0; screen readers spell or skip these signs":
    "Unicode 16.0; Screenreader buchstabieren oder überspringen diese Zeichen",
  "Unicode 16.0, default-ignorable characters; scripts that need joiners are left alone":
    "Unicode 16.0, standardmäßig übergangene Zeichen; Schriften, die Verbinder brauchen, bleiben unberührt",
  "W3C WCAG 2.2 techniques; readability research on capitals":
    "Techniken der WCAG 2.2 des W3C; Forschung zur Lesbarkeit von Großbuchstaben",
  "Punctuation of the languages; a quotation may go on in the next post, so a hint":
    "Zeichensetzung der Sprachen; ein Zitat kann im nächsten Beitrag weitergehen, daher nur ein Hinweis",
  "Services' own sites; see lib/facts/links/shorteners":
    "Seiten der Dienste selbst; siehe lib/facts/links/shorteners",
  "ISO 8601 clock, computed": "Uhrzeit nach ISO 8601, berechnet",
  Arithmetic: "Rechnung",
  "IANA time zone database of the runtime, daylight saving included":
    "Zeitzonendatenbank der IANA im Browser, Sommerzeit eingeschlossen",
  "Arithmetic on the years, from the day of posting; years of well-known events in lib/facts/history":
    "Rechnung mit den Jahren ab dem Tag des Beitrags; Jahre bekannter Ereignisse in lib/facts/history",
  "National days of all states, in lib/facts/calendar":
    "Nationalfeiertage aller Staaten, in lib/facts/calendar",
  "United Nations list of observances and calendars of feasts, in lib/facts/calendar":
    "Gedenktage der Vereinten Nationen und Festkalender, in lib/facts/calendar",
  "Unicode regional indicators; look-alike groups in lib/facts/flags":
    "Regionalzeichen von Unicode; Gruppen ähnlicher Flaggen in lib/facts/flags",
  "Capitals in lib/facts/world": "Hauptstädte in lib/facts/world",
  "Capitals and well-known cities in lib/facts/world":
    "Hauptstädte und bekannte Städte in lib/facts/world",
  "Members of organisations with their dates, in lib/facts/world":
    "Mitglieder von Organisationen mit ihren Daten, in lib/facts/world",
  "Seats of international bodies in lib/facts/world":
    "Sitze internationaler Einrichtungen in lib/facts/world",
  "United Nations list of members and its notes on names, in lib/facts/world":
    "Mitgliederliste der Vereinten Nationen mit Anmerkungen zu Namen, in lib/facts/world",
  "UN M49 regions, in lib/facts/world": "Regionen nach UN M49, in lib/facts/world",
  "Commonly confused states in lib/facts/world; only with a contradicting capital, people or flag":
    "Oft verwechselte Staaten in lib/facts/world; nur wo Hauptstadt, Volk oder Flagge widerspricht",
  "ISO 4217 currencies by state, in lib/facts/world":
    "Währungen nach ISO 4217 je Staat, in lib/facts/world",
  "Names of peoples and capitals in lib/facts/world":
    "Namen von Völkern und Hauptstädten in lib/facts/world",
  "Constitutions of the states, in lib/facts/world": "Verfassungen der Staaten, in lib/facts/world",
  "Quote Investigator and Wikiquote on misattributions, in our own words; practice of citing":
    "Quote Investigator und Wikiquote zu falschen Zuschreibungen, in eigenen Worten; Brauch des Zitierens",
  "W3C and platforms' accessibility advice: CamelCase hashtags; tags of observances and names of states":
    "Rat zur Barrierefreiheit vom W3C und den Plattformen: Hashtags in CamelCase; Hashtags von Gedenktagen und Staatennamen",
  "Posts made by a site's feed": "Beiträge aus dem Feed einer Website",
  "plainlanguage.gov: minimise abbreviations; GOV.UK style guide: explain acronyms":
    "plainlanguage.gov: wenige Abkürzungen; Stilhandbuch GOV.UK: Kurzwörter erklären",
  "W3C WCAG 2.2, 1.1.1; GOV.UK guide to alt text":
    "W3C, WCAG 2.2, 1.1.1; Leitfaden GOV.UK zu Alternativtexten",
  "The channels' own limits, as their records in lib/channels name them":
    "Grenzen der Kanäle selbst, wie ihre Einträge in lib/channels sie nennen",
  "W3C WCAG 2.2, 1.2.2": "W3C, WCAG 2.2, 1.2.2",
  "Practitioners' checklist for livestreams; W3C WCAG 2.2, 1.2.4 for live captions":
    "Prüfliste von Praktikern für Liveübertragungen; W3C, WCAG 2.2, 1.2.4 zu Live-Untertiteln",
  "plainlanguage.gov: use active voice; European Commission, How to write clearly":
    "plainlanguage.gov: aktiv schreiben; Europäische Kommission, Klar und deutlich schreiben",
  "plainlanguage.gov: avoid hidden verbs": "plainlanguage.gov: versteckte Verben meiden",
  "plainlanguage.gov word list; GOV.UK style guide; European Commission, How to write clearly":
    "Wortliste von plainlanguage.gov; Stilhandbuch GOV.UK; Europäische Kommission, Klar und deutlich schreiben",
  "GOV.UK content guide: sentences of up to 25 words; plainlanguage.gov: write short sentences":
    "Inhaltsleitfaden GOV.UK: Sätze bis 25 Wörter; plainlanguage.gov: kurze Sätze schreiben",
  "GOV.UK content guide: front-load; plainlanguage.gov: lead with the main message":
    "Inhaltsleitfaden GOV.UK: das Wichtige zuerst; plainlanguage.gov: mit der Hauptaussage beginnen",
  "W3C WCAG 2.2, 2.4.4 Link purpose; GOV.UK content guide":
    "W3C, WCAG 2.2, 2.4.4 Linkzweck; Inhaltsleitfaden GOV.UK",
  "X and LinkedIn's advice on hashtags; Instagram's five (2025)":
    "Rat von X und LinkedIn zu Hashtags; die fünf von Instagram (2025)",
  "X's advice on mentions; practitioners' criteria: walls of handles":
    "Rat von X zu Erwähnungen; Maßstäbe von Praktikern: Mauern aus Kontonamen",
  "RNIB and platforms' accessibility advice on emoji":
    "Rat von RNIB und Plattformen zur Barrierefreiheit von Emoji",
  "Accessibility advice of public administrations: no emoji as bullets":
    "Rat von Verwaltungen zur Barrierefreiheit: keine Emoji als Aufzählungszeichen",
  "Accessibility advice of public administrations and platforms; W3C WCAG 2.2, H86 (ASCII art)":
    "Rat von Verwaltungen und Plattformen zur Barrierefreiheit; W3C, WCAG 2.2, H86 (ASCII-Kunst)",
  "European Commission, How to write clearly; plainlanguage.gov, be concise":
    "Europäische Kommission, Klar und deutlich schreiben; plainlanguage.gov, knapp schreiben",
  "Practitioners' criteria: a thread reads as one text":
    "Maßstäbe von Praktikern: Ein Thread liest sich als ein Text",
  "Practitioners' criteria: nothing for the reader to do; GOV.UK content guide: meet a user need":
    "Maßstäbe von Praktikern: nichts zu tun für die Leser; Inhaltsleitfaden GOV.UK: ein Bedürfnis erfüllen",
  "Practice of delegations: mandates, limits and fallback positions are classified":
    "Übung der Delegationen: Mandate, Grenzen und Rückfallpositionen sind Verschlusssache",
  "Press offices' media advisories: day, hour, place, accreditation, contact, feed":
    "Presseeinladungen der Pressestellen: Tag, Uhrzeit, Ort, Akkreditierung, Kontakt, Bildsignal",
  "plainlanguage.gov: write for your audience, speak to the reader; European Commission, How to write clearly":
    "plainlanguage.gov: für das Publikum schreiben, den Leser ansprechen; Europäische Kommission, Klar und deutlich schreiben",
  "plainlanguage.gov: address the user; GOV.UK content guide: address the user as “you”":
    "plainlanguage.gov: den Nutzer ansprechen; GOV.UK-Leitfaden für Inhalte: den Nutzer mit „Sie“ anreden",
};
