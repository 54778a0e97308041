/** Where checks have their rules from, in German, by the English words of `source`; titles of laws, standards and guides stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  "Arithmetic on the figures in the post": "Rechnung mit den Zahlen im Beitrag",
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
};
