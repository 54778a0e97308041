/** Where checks have their rules from, in Arabic, by the English words of `source`; titles of laws, standards and guides stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  "Arithmetic on the figures in the post": "حساب على أرقام المنشور",
  "Calendar, computed from the day of posting": "التقويم، محسوبًا من يوم النشر",
  "Counted in the post itself": "معدود في المنشور نفسه",
  "Data-protection law of the ministries' states: a date of birth identifies a person":
    "قوانين حماية البيانات في دول الوزارات: تاريخ الميلاد يحدّد شخصًا",
  "Data-protection law of the ministries' states: a home address is personal data":
    "قوانين حماية البيانات في دول الوزارات: عنوان السكن من البيانات الشخصية",
  "Data-protection law of the ministries' states: a private address is personal data":
    "قوانين حماية البيانات في دول الوزارات: العنوان الخاص من البيانات الشخصية",
  "Data-protection law of the ministries' states: a private number is personal data":
    "قوانين حماية البيانات في دول الوزارات: الرقم الخاص من البيانات الشخصية",
  "Grammar of the languages; measured on 15,056 official posts":
    "قواعد اللغات، مقيسة على 15,056 منشورًا رسميًّا",
  "Gregorian calendar, computed": "التقويم الميلادي، محسوبًا",
  "Gregorian calendar, computed; names from Unicode CLDR and the languages' grammars":
    "التقويم الميلادي، محسوبًا؛ والأسماء من Unicode CLDR وقواعد اللغات",
  "Headings of briefing papers": "عناوين أوراق الإحاطة",
  "Internal fact-checking before a post goes out, as foreign ministries practise it":
    "التحقق الداخلي من الحقائق قبل النشر، كما تمارسه وزارات الخارجية",
  "Mail programs' own texts": "نصوص برامج البريد نفسها",
  "Measured on 15,056 official posts": "مقيس على 15,056 منشورًا رسميًّا",
  "Number and currency notation": "كتابة الأعداد والعملات",
  "Openings of official posts and communiqués": "مطالع المنشورات الرسمية والبيانات",
  "Plain-language guides of public administrations; our own list":
    "أدلة اللغة الواضحة لدى الإدارات العامة، وقائمتنا",
  "Posts withdrawn by foreign ministries, 2018–2024": "منشورات سحبتها وزارات خارجية، 2018–2024",
  "Practice of crisis communication: an official account confirms or keeps silent":
    "ممارسة الاتصال في الأزمات: الحساب الرسمي يؤكد أو يصمت",
  "Practice of digital-diplomacy trainers": "ممارسة مدرّبي الدبلوماسية الرقمية",
  "Practice of fact-checking desks: an absolute needs a source":
    "ممارسة فرق التحقق: الجزم المطلق يحتاج إلى مصدر",
  "Practice of fact-checking desks: name the source": "ممارسة فرق التحقق: اذكر المصدر",
  "Practitioners' advice on backlash: correct false information, do not react swiftly":
    "نصيحة الممارسين عند ردود الفعل الغاضبة: صحّح الخطأ ولا تتسرّع في الرد",
  "Practitioners' checklist for events: local time and time zone":
    "قائمة الممارسين للفعاليات: التوقيت المحلي والمنطقة الزمنية",
  "Practitioners' panel, 2014: emergency and consular information stays at the top":
    "ندوة للممارسين، 2014: تبقى معلومات الطوارئ والمعلومات القنصلية في الأعلى",
  "Practitioners' panel, 2014: in a crisis a few key points a day, not a stream":
    "ندوة للممارسين، 2014: في الأزمة نقاط رئيسية قليلة في اليوم لا سيل",
  "Press offices' embargo notices; time compared with the moment of posting":
    "تنبيهات حظر النشر لدى المكاتب الصحفية؛ والوقت مقارنًا بلحظة النشر",
  "Protective-security practice: time, place and route are not told before the movement":
    "ممارسة الحماية الشخصية: لا يُذكر الوقت والمكان والطريق قبل التنقل",
  "Punctuation of the languages; measured on 15,056 official posts":
    "علامات الترقيم في اللغات، مقيسة على 15,056 منشورًا رسميًّا",
  "Reports of withdrawn diplomatic posts": "تقارير عن منشورات دبلوماسية سُحبت",
  "Slips of the clipboard": "هفوات الحافظة",
  "Social, not broadcast; practice of consular social-media desks":
    "حوار لا بثّ؛ ممارسة فرق التواصل القنصلي",
  "Style guides' lists of clichés; habits of official posts":
    "قوائم العبارات المستهلكة في أدلة الأسلوب، وعادات المنشورات الرسمية",
  "The assistants' habitual wording in five languages": "عبارات المساعدين المعتادة بخمس لغات",
  "The ministry's fact sheet, in its rule pack": "صحيفة حقائق الوزارة في حزمة قواعدها",
  "The pack's list of accounts, with the language of each": "قائمة حسابات الحزمة مع لغة كل منها",
  "The pack's windows": "الفترات الحساسة في الحزمة",
  "Usage of drafts": "المعتاد في المسودّات",
  "Usage of drafts and their files": "المعتاد في المسودّات وملفاتها",
  "Usage of foreign ministries' papers and mails": "المعتاد في أوراق وزارات الخارجية ورسائلها",
  "Usage of missions' mails and drafts": "المعتاد في رسائل البعثات ومسودّاتها",
};
