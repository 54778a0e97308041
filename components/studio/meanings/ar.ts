/** What the fields of a pack mean, in Arabic, by the English of the pack's schema (lib/pack/schema.ts). */
export const meanings: Readonly<Record<string, string>> = {
  "Stable name of the pack, the same in every version.": "اسم ثابت للحزمة، هو نفسه في كل إصدار.",
  "Who speaks. A lower layer (ministry, mission, personal) may only tighten what one above requires.":
    "من يتكلم. لا يجوز لمستوى أدنى (الوزارة، البعثة، شخصي) إلا تشديد ما يشترطه مستوى أعلى.",
  "Whole number that grows with every release.": "عدد صحيح يكبر مع كل إصدار.",
  "Day or instant of release.": "يوم الإصدار أو لحظته.",
  "Last day of its freshness; later it keeps checking and is called stale.":
    "آخر يوم تكون فيه صالحة؛ بعده تواصل الفحص وتُعدّ متقادمة.",
  "Oldest engine that understands it, such as 1.0.": "أقدم إصدار يفهمها، مثل 1.0.",
  "Who answers for the pack.": "من المسؤول عن الحزمة.",
  "The ministry or mission.": "الوزارة أو البعثة.",
  "Whom to ask about the pack.": "من يُسأل عن الحزمة.",
  "Hosts that the pack may link to (their subdomains too).":
    "المواقع التي يجوز للحزمة أن تحيل إليها (ونطاقاتها الفرعية).",
  "What changed, for the people governed by it.": "ما الذي تغيّر، لمن تحكمهم.",
  "IANA zone in which its days begin and end; UTC where left out.":
    "منطقة IANA الزمنية التي تبدأ فيها أيامها وتنتهي؛ UTC إن تُركت.",
  "ISO 3166-1 alpha-2 code of the state served.": "رمز الدولة المعنيّة وفق ISO 3166-1 alpha-2.",
  "The public key (base64, 32 bytes) that will sign after this one: a rotation, announced by the key in use.":
    "المفتاح العام (base64، ‏32 بايتًا) الذي سيوقّع بعد هذا: تدوير يعلنه المفتاح المستعمل.",
  "How much is posted a day.": "كم يُنشر في اليوم.",
  "Most posts of an account a day.": "أقصى عدد من منشورات الحساب في اليوم.",
  "Most posts a day while the crisis is on.":
    "أقصى عدد من المنشورات في اليوم ما دامت الأزمة قائمة.",
  "The crisis mode.": "وضع الأزمة.",
  "Whether it is on now.": "هل هو مفعّل الآن.",
  "What every diplomat reads beside the composer.": "ما يقرؤه كل دبلوماسي بجانب مربّع الكتابة.",
  "What may be said, point by point.": "ما يجوز قوله، نقطة نقطة.",
  "What must be pinned on the profile: lines, pages.": "ما يجب تثبيته في الصفحة: هواتف وصفحات.",
  "The record of decisions, which never holds a text by a pack's word.":
    "سجل القرارات، ولا يحفظ نصًّا أبدًا بأمر حزمة.",
  "For how many months the record of decisions is kept on the user's computer: 1 to 24.":
    "كم شهرًا يُحفظ سجل القرارات على حاسوب المستعمل: من 1 إلى 24.",
  "The circular that asks for it.": "التعميم الذي يطلب ذلك.",
  "false: no page of welcome opens where a browser's policy brings this pack.":
    "false: لا تُفتح صفحة ترحيب حيث تجلب سياسة المتصفح هذه الحزمة.",
  "Hosts that no post may link to.": "مواقع لا يجوز لأي منشور أن يحيل إليها.",
  "What the pack says of built-in checks and of rules above.":
    "ما تقوله الحزمة عن الفحوص المدمجة وعن قواعد المستويات الأعلى.",
  "A built-in check, or a rule of a layer above.": "فحص مدمج، أو قاعدة من مستوى أعلى.",
  "required, default-on or default-off.": "required أو default-on أو default-off.",
  "How grave its findings are.": "مدى خطورة ملاحظاته.",
  "The ministry's own words instead of ours.": "كلمات الوزارة بدل كلماتنا.",
  "The circular that asks for it; shown with every finding.":
    "التعميم الذي يطلب ذلك؛ يظهر مع كل ملاحظة.",
  "The pack's own rules.": "قواعد الحزمة نفسها.",
  "Stable name of the rule, dotted lower case; two rules never share one.":
    "اسم ثابت للقاعدة، بحروف صغيرة ونقاط؛ لا تشترك قاعدتان في اسم.",
  "Which of the profession's rules it serves; embarrass where left out.":
    "أي قواعد المهنة تخدم؛ embarrass إن تُركت.",
  "block asks for a second click before posting, warn is underlined, hint is listed.":
    "block يطلب ضغطة ثانية قبل النشر، وwarn يُسطَّر تحته، وhint يُدرج في القائمة.",
  "required can be tightened below and never loosened; default-on where left out.":
    "required يمكن تشديده في مستوى أدنى ولا يمكن إرخاؤه؛ default-on إن تُرك.",
  "true: the user is asked once and answers; only with severity hint.":
    "true: يُسأل المستعمل مرة واحدة ويجيب؛ مع الوزن hint وحده.",
  "What the rule is called in lists: a few words. Its id where left out.":
    "اسم القاعدة في القوائم: بضع كلمات. ومعرّفها إن تُرك.",
  "What the user reads: one sentence, or one a locale. Else our own words.":
    "ما يقرؤه المستعمل: جملة، أو جملة لكل لغة. وإلا فكلماتنا.",
  "The circular, decision or page that the rule comes from; shown with it.":
    "التعميم أو القرار أو الصفحة التي جاءت منها القاعدة؛ تظهر معها.",
  "Languages it knows; every language where left out.": "اللغات التي تعرفها؛ جميعها إن تُركت.",
  "Ids of the channels it is about; every channel where left out.":
    "معرّفات القنوات التي تخصها؛ جميعها إن تُركت.",
  "First day on which it holds.": "أول يوم تسري فيه.",
  "Last day on which it holds, inclusive.": "آخر يوم تسري فيه، وهو داخل فيها.",
  "Its self-test: at least one hit and one miss. Needed in every pack but a personal one.":
    "اختبارها الذاتي: مثال واحد على الأقل تكشفه وآخر تتركه. لازم في كل حزمة إلا الشخصية.",
  "Drafts on which the rule must fire.": "مسودّات يجب أن تعمل فيها القاعدة.",
  "Drafts on which it must stay silent.": "مسودّات يجب أن تصمت فيها.",
  "Any of these phrases is a finding.": "أي من هذه العبارات ملاحظة.",
  "Exceptions. One that contains a phrase of the rule excuses that place; any other excuses its whole sentence.":
    "استثناءات. ما يحتوي منها عبارة من القاعدة يعفي ذلك الموضع؛ وغيره يعفي جملته كلها.",
  "Whether other forms of a word count too (plural, past, …); false where left out.":
    "هل تُحسب صيغ الكلمة الأخرى أيضًا (جمع، ماضٍ…)؛ false إن تُرك.",
  "true: capitals of the phrase must be capitals in the draft (Turkey, not turkey).":
    "true: الحروف الكبيرة في العبارة يجب أن تكون كبيرة في المسودّة (Turkey لا turkey).",
  "The fact sheet.": "صحيفة الحقائق.",
  "Stable name of the fact.": "اسم ثابت للحقيقة.",
  "What it is about, as a draft may name it; the main name first.":
    "موضوعها كما قد تسميه مسودّة؛ الاسم الرئيسي أولًا.",
  "figure has a quantity; date, phone, address, link, position and text have a value.":
    "لـfigure كمية؛ ولـdate وphone وaddress وlink وposition وtext قيمة.",
  "The figure.": "الرقم.",
  "What the figure counts: percent, EUR, visas, …": "ما يعدّه الرقم: percent أو EUR أو visas…",
  "How far a draft may be off, relative: 0.05 is five per cent.":
    "كم يجوز أن تبتعد المسودّة، نسبةً: 0.05 تعني خمسة في المئة.",
  "The number to call, the address, the office, the day …":
    "رقم الاتصال أو العنوان أو المنصب أو اليوم…",
  "Who says so: the fact sheet, circular or page.":
    "من يقول ذلك: صحيفة الحقائق أو التعميم أو الصفحة.",
  "Day on which somebody last made sure.": "آخر يوم تحقق فيه أحد منها.",
  "Day by which it must be looked at again; later it is called stale.":
    "اليوم الذي تجب مراجعتها قبله؛ وبعده تُعدّ متقادمة.",
  "Names, titles and offices.": "الأسماء والألقاب والمناصب.",
  "Name as the ministry writes it.": "الاسم كما تكتبه الوزارة.",
  "Title before the name: Ambassador, H.E., Dr.": "اللقب قبل الاسم: السفير، سعادة، الدكتور.",
  "Office held.": "المنصب المشغول.",
  "Other right spellings.": "كتابات صحيحة أخرى.",
  "Where the entry comes from.": "من أين جاء المدخل.",
  "Directory of official accounts.": "دليل الحسابات الرسمية.",
  "Id of the channel.": "معرّف القناة.",
  "The account, with its @.": "الحساب مع علامة @.",
  "Whose it is.": "صاحبه.",
  "Words and phrases by which a draft is seen to be about it.":
    "كلمات وعبارات يُعرف بها أن المسودّة تتناوله.",
  "Campaigns with their tags.": "الحملات ووسومها.",
  "Stable name of the campaign.": "اسم ثابت للحملة.",
  "Its hashtags, in their own capitals.": "وسومها، بحروفها الكبيرة الخاصة.",
  "First day.": "أول يوم.",
  "Last day, inclusive.": "آخر يوم، وهو داخل فيها.",
  "Observances, national days and the ministry's own.":
    "الأيام الدولية والوطنية وأيام الوزارة نفسها.",
  "Name of the day.": "اسم اليوم.",
  "1 to 12.": "من 1 إلى 12.",
  "1 to 31.": "من 1 إلى 31.",
  "Its hashtags.": "وسومه.",
  "Past posts, for tags and wording; not counted in the pack's size.":
    "منشورات سابقة، للوسوم والصياغة؛ لا تُحسب في حجم الحزمة.",
  "The post as it was published.": "المنشور كما نُشر.",
  "Day of publishing.": "يوم النشر.",
  "Its language.": "لغته.",
  "The ministry's own accounts.": "حسابات الوزارة نفسها.",
  "Id of the channel; every channel where left out.": "معرّف القناة؛ كل القنوات إن تُرك.",
  "Who speaks: the office or the person.": "من يتكلم: المنصب أم الشخص.",
  "Language it writes in.": "اللغة التي يكتب بها.",
  "Whom it addresses.": "من يخاطب.",
  "Times in which a topic is delicate.": "أوقات يكون فيها موضوع حساسًا.",
  "Stable name of the window.": "اسم ثابت للفترة.",
  "What makes the time delicate.": "ما يجعل الوقت حساسًا.",
  "First day, or an instant with its zone.": "أول يوم، أو لحظة مع منطقتها الزمنية.",
  "Last day, inclusive and in the pack's time zone, or an instant.":
    "آخر يوم، وهو داخل فيها وبتوقيت الحزمة، أو لحظة.",
  "Words and phrases that touch it.": "كلمات وعبارات تمسّها.",
  "What to do: one sentence.": "ما ينبغي فعله: جملة واحدة.",
  "How grave it is to touch it.": "مدى خطورة مسّها.",
  "Where threats and abuse against a diplomat are reported.":
    "أين يُبلَّغ عن التهديد والإساءة الموجّهين إلى دبلوماسي.",
  "What is reported there: threats, abuse, a false account.":
    "ما يُبلَّغ عنه هناك: تهديد، إساءة، حساب مزيف.",
  "The office, number, address or page.": "المكتب أو الرقم أو العنوان أو الصفحة.",
  "Phrases that the ministry does not use.": "عبارات لا تستعملها الوزارة.",
  "What it writes instead, best first.": "ما تكتبه بدلها، الأفضل أولًا.",
  "Whether other forms of a word count too (plural, past, …); true where left out.":
    "هل تُحسب صيغ الكلمة الأخرى أيضًا (جمع، ماضٍ…)؛ true إن تُرك.",
  "What is counted.": "ما الذي يُعدّ.",
  "The fewest that are right.": "أقل عدد صحيح.",
  "The most that are right.": "أكبر عدد صحيح.",
  "Groups of spellings or names for the same thing: a post uses one of each group.":
    "مجموعات من الكتابات أو الأسماء للشيء نفسه: يستعمل المنشور واحدًا من كل مجموعة.",
  "When this is in the post …": "حين يكون هذا في المنشور…",
  "Any of these is written.": "أي من هذه مكتوب.",
  "Any of these is there.": "أي من هذه موجود.",
  "… this must be there too.": "… يجب أن يكون هذا فيه أيضًا.",
  "Where it must stand; post where left out.": "أين يجب أن يكون؛ post إن تُرك.",
  "Names in their exact capitals: NATO, eSwatini.":
    "أسماء بحروفها الكبيرة الدقيقة: NATO، eSwatini.",
  "Words in order within one sentence; at least one names its words.":
    "كلمات بترتيبها في جملة واحدة؛ موضع واحد على الأقل يسمّي كلماته.",
  "Exactly this word, or one of these.": "هذه الكلمة بعينها، أو إحدى هذه.",
  "Any form of this word, or of one of these.": "أي صيغة من هذه الكلمة، أو من إحدى هذه.",
  "Any word of this class. Grammar classes know English only.":
    "أي كلمة من هذا الصنف. لا تعرف الأصناف النحوية إلا الإنجليزية.",
  "How many other words may stand between the slot before and this one; 0 where left out.":
    "كم كلمة أخرى يجوز أن تقع بين الموضع السابق وهذا؛ 0 إن تُرك.",
  "true: the slot may be missing.": "true: يجوز أن يغيب الموضع.",
  "Any of these excuses its whole sentence.": "أي من هذه يعفي جملته كلها.",
  "Words that are right as they stand: no finding on exactly these, but for required ones.":
    "كلمات صحيحة كما هي: لا ملاحظة على هذه بعينها، إلا ما كان مشترطًا.",
  "ISO 3166-1 alpha-2 codes of the countries where the mission works: their days are shown ahead.":
    "رموز ISO 3166-1 alpha-2 للبلدان التي تعمل فيها البعثة: تظهر أيامها مسبقًا.",
  "Drafts to improve, for the page of practice.": "مسودات للتحسين، في صفحة التدريب.",
  "Stable name of the exercise.": "اسم ثابت للتمرين.",
  "Language in which it is written.": "اللغة المكتوب بها.",
  "What it is about; exercises are listed by it.": "موضوعه؛ وبحسبه تُرتَّب التمارين.",
  "Who writes, to whom and why.": "من يكتب، ولمن، ولماذا.",
  "The draft to improve.": "المسودة المطلوب تحسينها.",
  "The channel that it is written for.": "القناة التي كُتب لها.",
  "true: it answers somebody else's post.": "نعم: هو رد على منشور شخص آخر.",
  "Day on which it would be posted.": "اليوم الذي يُفترض نشره فيه.",
  "What is to be learnt from it.": "ما يُتعلَّم منه.",
  "The draft as it could go out: no lesson is left in it.":
    "المسودة كما يمكن أن تُنشر: لم يبقَ فيها ما يُتعلَّم.",
  "Ids of the checks or rules that see it, any of them.":
    "معرّفات عمليات التحقق أو القواعد التي تراه، ويكفي واحد منها.",
  "Why it matters, told after the attempt.": "لماذا يهم، ويقال بعد المحاولة.",
  "Whose advice or rule that is.": "ممن هذه النصيحة أو القاعدة.",
  "Settings that the check names in its own documentation.": "إعدادات يسمّيها الفحص في شرحه.",
  "A setting of this check alone; the value shown in grey holds where it is empty.":
    "إعداد لهذا الفحص وحده؛ وإن تُرك فارغًا فالقيمة المعروضة بالرمادي هي السارية.",
};
