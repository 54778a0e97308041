/** Where checks have their rules from, in Arabic, by the English words of `source`; titles of laws, standards and guides stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  "Arithmetic on the days and hours in the sentence": "حساب على الأيام والساعات في الجملة",
  "Arithmetic on the figures in the post": "حساب على أرقام المنشور",
  "Arithmetic on the votes; sizes of the bodies by their charters":
    "حساب على الأصوات، وعدد أعضاء الهيئات وفق مواثيقها",
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
  "Vienna Convention on Diplomatic Relations, Art. 3 and 41; parliaments' rulings on unparliamentary language":
    "اتفاقية فيينا للعلاقات الدبلوماسية، المادتان 3 و41؛ قرارات برلمانات بشأن اللغة غير البرلمانية",
  "EU Charter of Fundamental Rights, Art. 21; Council of Europe, Recommendation CM/Rec(2022)16":
    "ميثاق الحقوق الأساسية للاتحاد الأوروبي، المادة 21؛ مجلس أوروبا، التوصية CM/Rec(2022)16",
  "Curated lists, each with its source, in profanity.words.ts":
    "قوائم مختارة، لكل منها مصدرها، في profanity.words.ts",
  "A high commissioner posted for his daughter's campaign from the mission's account, 2018":
    "نشر مفوّض سامٍ لحملة ابنته من حساب البعثة، 2018",
  "Vienna Convention on Diplomatic Relations, Art. 42: no professional or commercial activity":
    "اتفاقية فيينا للعلاقات الدبلوماسية، المادة 42: لا نشاط مهنيًّا أو تجاريًّا",
  "Vienna Convention on Diplomatic Relations, Art. 41(1): no interference in internal affairs; parties' own names":
    "اتفاقية فيينا للعلاقات الدبلوماسية، المادة 41(1): لا تدخل في الشؤون الداخلية؛ أسماء الأحزاب نفسها",
  "Published marking schemes of states and organisations; see lib/facts/markings":
    "أنظمة التأشير المنشورة لدى الدول والمنظمات؛ انظر lib/facts/markings",
  "Public guides to diplomatic correspondence (5 FAH-2; releases under freedom of information)":
    "أدلة علنية للمراسلات الدبلوماسية (5 FAH-2؛ ووثائق أُتيحت بموجب حرية المعلومات)",
  "Chatham House Rule (2002): neither the identity nor the affiliation of the speaker may be revealed":
    "قاعدة تشاتام هاوس (2002): لا يُكشف عن هوية المتكلم ولا عن جهته",
  "How word processors, CriticMarkup and wdiff write changes in plain text":
    "كيف تكتب معالجات النصوص وCriticMarkup وwdiff التغييرات في نص بسيط",
  "CommonMark 0.31 and HTML: posts show these marks as typed":
    "CommonMark 0.31 وHTML: تُظهر المنشورات هذه العلامات كما كُتبت",
  "ICAO Doc 9303 (document numbers of up to nine characters) and the national forms named here":
    "ICAO Doc 9303 (أرقام وثائق من تسعة أحرف على الأكثر) والصيغ الوطنية المذكورة هنا",
  "ISO/IEC 7812: issuers' ranges and the Luhn figure":
    "ISO/IEC 7812: نطاقات الجهات المصدِرة ورقم لون",
  "ISO 13616 (IBAN), check figures by ISO 7064": "ISO 13616 ‏(IBAN)، وأرقام التحقق وفق ISO 7064",
  "Confidentiality of visa and consular records (e.g. INA 222(f)) and data-protection law":
    "سرية ملفات التأشيرات والملفات القنصلية (مثل INA 222(f)) وقانون حماية البيانات",
  "Security practice of missions: access codes and passwords are told in person, and changed once told":
    "ممارسات الأمن في البعثات: تُقال رموز الدخول وكلمات المرور شفهيًّا، وتُغيَّر بعد قولها",
  "RFC 3986 section 7.6 (semantic attacks)": "RFC 3986، القسم 7.6 (هجمات دلالية)",
  "Unicode Technical Standard 39; see lib/facts/links":
    "معيار يونيكود التقني 39؛ انظر lib/facts/links",
  "Unicode Technical Standard 39": "معيار يونيكود التقني 39",
  "RFC 1918, RFC 6761, RFC 6762 and the pack's list of internal hosts":
    "RFC 1918 وRFC 6761 وRFC 6762 وقائمة المضيفات الداخلية في الحزمة",
  "The services' own forms of addresses, as of 2026-11-20":
    "صيغ العناوين لدى الخدمات نفسها، حتى 2026-11-20",
  "Content systems' and sign-on services' forms of addresses, as of 2026-11-20":
    "صيغ عناوين أنظمة المحتوى وخدمات الدخول، حتى 2026-11-20",
  "RFC 3986; IANA's list of top-level domains": "RFC 3986؛ قائمة IANA لنطاقات المستوى الأعلى",
  "Vendors' documentation of their campaign parameters; see lib/facts/links/tracking":
    "توثيق المزوّدين لمعاملات حملاتهم؛ انظر lib/facts/links/tracking",
  "Slips known from speeches, press and official accounts; see confused-word.words":
    "هفوات معروفة من خطب وصحافة وحسابات رسمية؛ انظر confused-word.words",
  "Titles and formulas of the trade; see missing-word.words":
    "ألقاب المهنة وصيغها؛ انظر missing-word.words",
  "Names in lib/facts/world and the offices in misspelt-name.words":
    "الأسماء في lib/facts/world والمناصب في misspelt-name.words",
  "Names in lib/facts/world": "الأسماء في lib/facts/world",
  "The pack's list of people; lib/facts/people/figures":
    "قائمة الأشخاص في الحزمة؛ lib/facts/people/figures",
  "The pack's directory of handles; lib/facts/people/handles":
    "دليل الحسابات في الحزمة؛ lib/facts/people/handles",
  "Tags that became known for it (#susanalbumparty 2012, #nowthatchersdead 2013)":
    "وسوم اشتهرت بذلك (#susanalbumparty 2012 و#nowthatchersdead 2013)",
  "Unicode 16.0; screen readers spell or skip these signs":
    "يونيكود 16.0؛ قارئات الشاشة تتهجى هذه العلامات أو تتخطاها",
  "Unicode 16.0, default-ignorable characters; scripts that need joiners are left alone":
    "يونيكود 16.0، الأحرف المتجاهَلة افتراضًا؛ ولا تُمس الكتابات التي تحتاج إلى روابط",
  "W3C WCAG 2.2 techniques; readability research on capitals":
    "تقنيات WCAG 2.2 من W3C؛ بحوث في مقروئية الأحرف الكبيرة",
  "Punctuation of the languages; a quotation may go on in the next post, so a hint":
    "ترقيم اللغات؛ وقد يستمر الاقتباس في المنشور التالي، فهي إشارة فقط",
  "Services' own sites; see lib/facts/links/shorteners":
    "مواقع الخدمات نفسها؛ انظر lib/facts/links/shorteners",
  "ISO 8601 clock, computed": "ساعة ISO 8601، محسوبة",
  Arithmetic: "حساب",
  "IANA time zone database of the runtime, daylight saving included":
    "قاعدة المناطق الزمنية من IANA في المتصفح، مع التوقيت الصيفي",
  "Arithmetic on the years, from the day of posting; years of well-known events in lib/facts/history":
    "حساب السنوات من يوم النشر؛ وسنوات أحداث معروفة في lib/facts/history",
  "National days of all states, in lib/facts/calendar":
    "الأعياد الوطنية لجميع الدول، في lib/facts/calendar",
  "United Nations list of observances and calendars of feasts, in lib/facts/calendar":
    "قائمة الأمم المتحدة للأيام الدولية وتقاويم الأعياد، في lib/facts/calendar",
  "Unicode regional indicators; look-alike groups in lib/facts/flags":
    "مؤشرات المناطق في يونيكود؛ ومجموعات الأعلام المتشابهة في lib/facts/flags",
  "Capitals in lib/facts/world": "العواصم في lib/facts/world",
  "Capitals and well-known cities in lib/facts/world": "العواصم والمدن المعروفة في lib/facts/world",
  "Members of organisations with their dates, in lib/facts/world":
    "أعضاء المنظمات وتواريخ عضويتهم، في lib/facts/world",
  "Seats of international bodies in lib/facts/world": "مقار الهيئات الدولية في lib/facts/world",
  "United Nations list of members and its notes on names, in lib/facts/world":
    "قائمة أعضاء الأمم المتحدة وملاحظاتها على الأسماء، في lib/facts/world",
  "UN M49 regions, in lib/facts/world": "مناطق الأمم المتحدة M49، في lib/facts/world",
  "Commonly confused states in lib/facts/world; only with a contradicting capital, people or flag":
    "دول كثيرًا ما تُخلط في lib/facts/world؛ فقط إذا ناقضتها عاصمة أو شعب أو علم",
  "ISO 4217 currencies by state, in lib/facts/world":
    "عملات ISO 4217 بحسب الدولة، في lib/facts/world",
  "Names of peoples and capitals in lib/facts/world": "أسماء الشعوب والعواصم في lib/facts/world",
  "Constitutions of the states, in lib/facts/world": "دساتير الدول، في lib/facts/world",
  "Quote Investigator and Wikiquote on misattributions, in our own words; practice of citing":
    "Quote Investigator وWikiquote عن النسبة الخاطئة، بكلماتنا؛ وأصول الاقتباس",
  "W3C and platforms' accessibility advice: CamelCase hashtags; tags of observances and names of states":
    "نصائح W3C والمنصات في إتاحة الوصول: وسوم CamelCase؛ ووسوم الأيام وأسماء الدول",
  "Posts made by a site's feed": "منشورات تصدر عن تغذية موقع",
  "plainlanguage.gov: minimise abbreviations; GOV.UK style guide: explain acronyms":
    "plainlanguage.gov: تقليل الاختصارات؛ دليل أسلوب GOV.UK: شرح المختصرات",
  "W3C WCAG 2.2, 1.1.1; GOV.UK guide to alt text":
    "W3C، ‏WCAG 2.2، البند 1.1.1؛ دليل GOV.UK للنص البديل",
  "The channels' own limits, as their records in lib/channels name them":
    "حدود القنوات نفسها كما تسجلها lib/channels",
  "W3C WCAG 2.2, 1.2.2": "W3C، ‏WCAG 2.2، البند 1.2.2",
  "Practitioners' checklist for livestreams; W3C WCAG 2.2, 1.2.4 for live captions":
    "قائمة مراجعة الممارسين للبث المباشر؛ W3C WCAG 2.2، البند 1.2.4 للترجمة المباشرة",
  "plainlanguage.gov: use active voice; European Commission, How to write clearly":
    "plainlanguage.gov: استعمل المبني للمعلوم؛ المفوضية الأوروبية، How to write clearly",
  "plainlanguage.gov: avoid hidden verbs": "plainlanguage.gov: تجنّب الأفعال المستترة في أسماء",
  "plainlanguage.gov word list; GOV.UK style guide; European Commission, How to write clearly":
    "قائمة كلمات plainlanguage.gov؛ دليل أسلوب GOV.UK؛ المفوضية الأوروبية، How to write clearly",
  "GOV.UK content guide: sentences of up to 25 words; plainlanguage.gov: write short sentences":
    "دليل محتوى GOV.UK: جمل من 25 كلمة على الأكثر؛ plainlanguage.gov: اكتب جملًا قصيرة",
  "GOV.UK content guide: front-load; plainlanguage.gov: lead with the main message":
    "دليل محتوى GOV.UK: الأهم أولًا؛ plainlanguage.gov: ابدأ بالرسالة الرئيسية",
  "W3C WCAG 2.2, 2.4.4 Link purpose; GOV.UK content guide":
    "W3C، ‏WCAG 2.2، البند 2.4.4 غرض الرابط؛ دليل محتوى GOV.UK",
  "X and LinkedIn's advice on hashtags; Instagram's five (2025)":
    "نصائح X وLinkedIn بشأن الوسوم؛ وحدّ Instagram بخمسة (2025)",
  "X's advice on mentions; practitioners' criteria: walls of handles":
    "نصائح X بشأن الإشارات؛ معايير الممارسين: جدران أسماء الحسابات",
  "RNIB and platforms' accessibility advice on emoji":
    "نصائح RNIB والمنصات في إتاحة الوصول بشأن الرموز التعبيرية",
  "Accessibility advice of public administrations: no emoji as bullets":
    "نصائح الإدارات العامة في إتاحة الوصول: لا رموز تعبيرية بدل نقاط القوائم",
  "Accessibility advice of public administrations and platforms; W3C WCAG 2.2, H86 (ASCII art)":
    "نصائح الإدارات العامة والمنصات في إتاحة الوصول؛ W3C WCAG 2.2، ‏H86 (رسوم ASCII)",
  "European Commission, How to write clearly; plainlanguage.gov, be concise":
    "المفوضية الأوروبية، How to write clearly؛ plainlanguage.gov، كن موجزًا",
  "Practitioners' criteria: a thread reads as one text": "معايير الممارسين: تُقرأ السلسلة نصًا واحدًا",
  "Practitioners' criteria: nothing for the reader to do; GOV.UK content guide: meet a user need":
    "معايير الممارسين: لا شيء يفعله القارئ؛ دليل محتوى GOV.UK: تلبية حاجة",
  "Practice of delegations: mandates, limits and fallback positions are classified":
    "ممارسة الوفود: التفويضات والحدود والمواقف البديلة سرّية",
  "Press offices' media advisories: day, hour, place, accreditation, contact, feed":
    "دعوات المكاتب الصحفية للإعلام: اليوم والساعة والمكان والاعتماد وجهة الاتصال والبث",
  "plainlanguage.gov: write for your audience, speak to the reader; European Commission, How to write clearly":
    "plainlanguage.gov: اكتب لجمهورك وخاطب القارئ؛ المفوضية الأوروبية، How to write clearly",
  "plainlanguage.gov: address the user; GOV.UK content guide: address the user as “you”":
    "plainlanguage.gov: خاطب المستخدم؛ دليل محتوى GOV.UK: خاطبه بضمير المخاطب",
};
