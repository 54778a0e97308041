// Words of anger and of warmth in answers, in en, fr, es, pt, de, ar. Written for this project on 2026-11-21 from the usual dictionaries
// of each language; beside other signs only, since each of them also stands in calm sentences.

/** What is thrown at somebody. */
export const HARSH =
  /(?<![\p{L}\p{N}])(?:li(?:ar|e)s?|lying|shame on|shameful|shameless|disgrac(?:e|eful)|nonsense|rubbish|garbage|ridiculous|laughable|pathetic|outrageous|absurd|ludicrous|despicable|disgusting|hypocri(?:tes?|sy|tical)|idiot(?:s|ic)?|moron(?:s|ic)?|stupid(?:ity)?|ignoran(?:t|ce)|clueless|cowards?|cowardly|delusional|slander(?:ous)?|dishonest|how dare|shut up|get lost|enough is enough|mind your own business|what a joke|menteurs?|menteuse|mensonges?|honteu(?:x|se)|honte à|ridicule|imbécile|stupide|ignorants?|lâches?|n['’]importe quoi|absurde|taisez-vous|ça suffit|calomnie|mentiros[oa]s?|mentiras?|vergüenza|vergonzos[oa]|ridícul[oa]s?|idiotas?|estúpid[oa]s?|ignorantes?|cobardes?|absurd[oa]s?|cállese|basta ya|calumnia|vergonhos[oa]|vergonha|covardes?|cale-se|chega de|lügner(?:in)?|lügen?|schande|schändlich|lächerlich|unsinn|blödsinn|dumm(?:heit)?|feig(?:e|ling)?|unverschämt(?:heit)?|halten sie den mund|es reicht|كاذب(?:ون|ين)?|أكاذيب|كذب|عار عليك(?:م)?|سخيف|جبان|جبناء|أغبياء|غبي|اخرس(?:وا)?)(?![\p{L}\p{N}])/giu;

/** What is said to somebody who is liked: then exclamation marks are joy. */
export const WARM =
  /(?<![\p{L}])(?:thank|thanks|congrat\p{L}*|welcome|happy|wonderful|great|bravo|proud|love|delighted|best wishes|good luck|well done|merci|félicit\p{L}*|bienvenue|heureu\p{L}*|magnifique|gracias|felici\p{L}*|enhorabuena|bienvenid\p{L}*|feliz|obrigad\p{L}*|parab\p{L}*|bem-vind\p{L}*|danke|glückwunsch|herzlich\p{L}*|willkommen|freu\p{L}*|شكرا\p{M}*|مبروك|أهلا\p{M}*|تهانينا)|❤|♥|🎉|👏|🙏|😊|😍|🥳|💐|😀|😃|🤝|💙|💛|💚/iu;
