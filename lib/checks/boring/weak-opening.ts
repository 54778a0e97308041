import type { Passage } from "@/lib/draft/draft";
import { fold } from "@/lib/draft/fold";
import type { Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { isOurs, type ListedLanguage, stockPhrases } from "./stock-phrases";

/** An opening's frame is read so far, in UTF-16 units. */
const LONGEST = 120;

const PLEASURE =
  "pleased,delighted,happy,glad,proud,thrilled,excited,honoured,honored,very pleased,very happy,very proud,so proud,so happy,so excited,extremely proud,truly honoured,truly honored,deeply honoured,humbled";
const OPENING_VERBS =
  "to announce,to inform,to share,to present,to invite,to welcome,to host,to say,to report,to introduce,to launch,to have";

const WHO = [
  "",
  "we are ",
  "we're ",
  "i am ",
  "i'm ",
  "today we are ",
  "today, we are ",
  "today i am ",
];

const OTHERS = {
  en: "as you may already know,as you may have heard,as you may have seen,as you will know,as has often been said,as has been said,as we have often said,as we have said before,as previously announced,as previously mentioned,as already mentioned,a few words on,a few words about,some words on,some words about,a few thoughts on,some thoughts on,just a few words,a quick word on,a quick note,just a quick note,just a quick reminder,just a reminder,a brief note,a short note,i just wanted to,we just wanted to,i wanted to,we wanted to,it has come to our attention,it should be noted that,it is worth noting that,it is important to note,it bears repeating,before we begin,to begin with,for those who don't know,for those of you who,in case you missed it,in case you didn't know,allow us to,let us begin by,let me say,i would like to begin,we would like to begin,it gives us great pleasure,it gives me great pleasure,it gives us pleasure,it gives us great joy,we would like to,i would like to,we wish to,we should like to,we'd like to,as you may know,as you know,as we all know,as many of you know,as is well known,it is with great pleasure,it is with pleasure,it is with great joy,it is with pride,it is with great pride,it is our pleasure,it is my pleasure,it is our honour,it is our honor,it is my honour,it is an honour,it was an honour,it is a great honour,it was a great honour,it is an honor,it was an honor,it was a pleasure,it is a pleasure,it was a great pleasure,it's a pleasure,it's an honour,it's an honor,what a pleasure,a pleasure to,a great pleasure to,an honour to,an honor to,a privilege to,great pleasure to,great honour to,great to see,great to be,good to see,nice to see,wonderful to see,it is a fact that,it is clear that,it is no secret that,it goes without saying,there is no doubt that,needless to say,in today's world,in today's globalised world,in today's globalized world,in today's interconnected world,in today's changing world,in today's complex world,in today's digital world,in today's fast-changing world,in today's rapidly changing world,in an increasingly,in a world where,in this day and age,in these challenging times,in these difficult times,in recent years,in light of,in view of,in line with,in accordance with,in the context of,in the framework of,within the framework of,in the spirit of,as part of,as part of our ongoing,as part of its,as part of his,as part of her,on the occasion of,on the sidelines of,on the margins of,in the margins of,against the backdrop of,further to,following on from,with regard to,with reference to,with a view to,please note that,please be advised,please be informed,kindly note,kindly be informed,be advised that,this is to inform,we take this opportunity,i take this opportunity,we would like to take this opportunity,allow me to,let me begin by,let me start by,first of all,first and foremost,we have the honour,we have the pleasure,i have the honour,i have the pleasure,we are writing to,attention all,dear all,dear friends,dear followers,hello everyone,good morning everyone,did you know that we,today i had the pleasure,today we had the pleasure,today i had the honour,today we had the honour,i had the pleasure,i had the honour,i had the privilege,we had the pleasure,we had the honour,had the pleasure,had the honour,had the honor,had the privilege,had the great pleasure,had the great honour,for immediate release,another productive,another great,another successful,a busy day,a productive day",
  fr: "quelques mots sur,quelques mots au sujet,comme beaucoup le savent,comme vous le savez sans doute,comme vous le savez déjà,comme annoncé,comme on le sait,je voulais,nous voulions,un petit mot,un mot sur,il est important de noter,pour ceux qui,nous avons le plaisir,nous avons l'honneur,nous avons la joie,j'ai le plaisir,j'ai l'honneur,j'ai eu le plaisir,j'ai eu l'honneur,nous sommes heureux,nous sommes ravis,nous sommes fiers,heureux de,heureuse de,ravi de,ravie de,fier de,fière de,très heureux,très heureuse,c'est avec plaisir,c'est avec un immense plaisir,c'est avec une grande joie,c'est avec beaucoup de,c'est avec un grand plaisir,c'est avec grand plaisir,c'est avec joie,c'est avec fierté,c'est un honneur,c'est un plaisir,c'est un grand honneur,quel plaisir,quel honneur,grand plaisir,plaisir de,honneur de,comme vous le savez,comme chacun sait,dans le cadre de,dans le cadre du,dans le cadre des,à l'occasion de,à l'occasion du,à l'occasion des,en marge de,en marge du,dans le contexte de,dans un contexte,dans un monde,à l'heure où,force est de constater,il convient de,permettez-moi de,tout d'abord,chers amis,chers compatriotes,nous vous informons,nous tenons à,veuillez noter,conformément à,suite à,faisant suite à,en vue de",
  es: "unas palabras sobre,algunas palabras sobre,como muchos saben,como muchos de ustedes saben,como ya saben,como ya sabrán,como se ha anunciado,quería,queríamos,quisiera,un breve mensaje,para quienes no,es importante señalar,nos complace,nos complacemos,nos es grato,me complace,me es grato,es un honor,es un placer,es un gran honor,es un orgullo,ha sido un honor,ha sido un placer,un placer,un honor,qué honor,con gran alegría,con gran satisfacción,con mucho gusto,con orgullo,tenemos el agrado,tenemos el honor,tenemos el placer,tengo el agrado,tengo el honor,tuve el honor,tuvimos el honor,tuve el placer,estamos orgullosos,estamos felices,estamos muy contentos,felices de,orgullosos de,contentos de,como es sabido,como saben,como todos saben,en el marco de,en el marco del,en ocasión de,con ocasión de,con motivo de,con motivo del,al margen de,en el contexto de,en un mundo,en la actualidad,cabe destacar,cabe señalar,permítanme,en primer lugar,queridos amigos,estimados,se informa que,se comunica,les informamos,informamos que,de conformidad con,a raíz de,con miras a",
} as const;
/** Openings whose words vary, at the post's first letter. German and Portuguese have only these. */
const FRAMES: Readonly<Record<ListedLanguage, RegExp>> = {
  en: /^(?:so,? )?(?:as (?:(?:many|most|some|all) of you|you|everyone|we all) (?:(?:may|might|will|would|must|all|probably|surely|no doubt|well|already|of course) )*(?:know|be aware|are aware|have (?:heard|seen|noticed|read)|remember|recall)|(?:so )?this is (?:just )?(?:an? )?(?:quick|short|brief|small|little) (?:post|note|update|reminder|message|word)|(?:there have been|we have) (?:some|a few) (?:changes|news|updates)|we(?:'ve| have) been meaning to|we (?:just )?want(?:ed)? to (?:let you know|share|say|take)|hope (?:you(?:'re| are)|everyone|this finds)|happy (?:monday|friday|weekend|new week)|a (?:very )?(?:good|happy|warm) (?:morning|day|hello|welcome) to (?:all|every)|(?:today|yesterday|this (?:morning|week|afternoon)),? (?:we|i) (?:also )?had (?:the|an|a great|a wonderful|the great) (?:opportunity|chance|joy)|following (?:the|our|last|on from) [^.!?]{5,60},|(?:we )?just (?:wanted|a note|writing) to|did you know that (?:we|our|the (?:embassy|consulate|ministry|mission))|in (?:today's|an ever-? ?changing|this ever-? ?changing|an increasingly|a rapidly) [^.!?,]{3,40},|it is (?:our |my |with (?!(?:great |deep |profound |much |heavy )*(?:regret|sadness|sorrow|grief|hearts?))))/u,
  fr: /^(?:comme (?:vous|beaucoup|certains|chacun)[^.!?,]{0,40} (?:sa(?:it|vez|vent)|entendu|vu)|par la présente|nous (?:tenons|tenions|souhaitons|souhaitions|voudrions|aimerions|profitons)|c'est avec (?:un |une )?(?:immense |grand |grande |vif )*(?:plaisir|joie|fierté|honneur|émotion)|(?:bonjour|bonsoir|coucou|chers?|chères?) (?:à tou(?:te)?s|tout le monde|amis|abonné)|petit (?:message|mot|rappel)|en (?:application|exécution|vertu) d|aux termes d|au titre d|sur (?:proposition|décision|avis) d|vu (?:le|la|l'|les))/u,
  es: /^(?:como (?:muchos|algunos|ustedes|ya|todos)[^.!?,]{0,40} (?:saben|sabrán|sabéis)|por (?:medio de la|la) presente|queremos (?:aprovechar|compartir|contarles|informar)|nos (?:dirigimos|complace|permitimos)|(?:hola|buenos días|buenas tardes) a tod[oa]s|aprovechamos (?:la|esta|este)|(?:en (?:aplicación|virtud|cumplimiento)|al amparo|a tenor) de|de (?:acuerdo|conformidad) con lo|según lo (?:dispuesto|establecido|previsto)|conforme a lo)/u,
  // Folding writes ß as ss.
  de: /^(?:an dieser stelle|hiermit|bekanntlich|wie (?:sie|ihr|viele|einige|die meisten)[^.!?,]{0,40} wissen|wir (?:freuen uns|möchten|würden (?:gern|sie|euch)|dürfen|wollen (?:ihnen|euch|kurz))|ich (?:freue mich|möchte|darf)|es ist (?:uns|mir) (?:eine|ein)|mit (?:grosser |besonderer )?(?:freude|stolz)|anlässlich|im rahmen|im zuge|im vorfeld|ein(?:e)? (?:kurze[rs]? |kleine[rs]? )(?:hinweis|info|information|beitrag|gruss|meldung)|(?:hallo|guten (?:morgen|tag|abend)),? (?:zusammen|liebe|an alle|alle)|liebe (?:alle|freundinnen|freunde|followerinnen|follower)|gerne (?:möchten|informieren|teilen)|vorab|zunächst|gemäss|laut (?:§|paragra\p{L}*|artikel|verordnung|erlass)|auf (?:grundlage|der grundlage|basis) (?:der|des|von)|in (?:umsetzung|anwendung|ausführung) (?:der|des|von)|nach (?:massgabe|abschluss) (?:der|des))(?!\p{L})/u,
  pt: /^(?:vimos por este meio|por este meio|pela presente|serve (?:a|o) presente|gostaríamos de|queríamos|temos o (?:prazer|gosto|agrado|privilégio)|tenho o (?:prazer|gosto)|é com (?:grande |enorme |muito |muita |imenso |imensa )*(?:prazer|satisfação|alegria|orgulho|honra|gosto)|como (?:muitos|é do conhecimento|sabem|todos)|(?:olá|bom dia|boa tarde|boa noite)[^.!?]{0,8} a tod[oa]s|no âmbito d|no quadro d|por ocasião d|no contexto d|informamos (?:que|os|as|todos)|antes de mais|aproveitamos|uma breve|um breve|só para (?:lembrar|dizer)|nos termos d|ao abrigo d|em (?:cumprimento|aplicação|virtude|conformidade) (?:d|com)|de acordo com o (?:disposto|estabelecido|previsto)|conforme (?:o )?(?:disposto|previsto))/u,
};
const find = stockPhrases<true>({
  en: function* () {
    for (const feeling of PLEASURE.split(",")) {
      for (const verb of OPENING_VERBS.split(",")) {
        for (const who of WHO) yield [`${who}${feeling} ${verb}`, true];
      }
    }
    yield* listed(OTHERS.en);
  },
  fr: () => listed(OTHERS.fr),
  es: () => listed(OTHERS.es),
});

/** Throat-clearing at a post's head ("We are delighted to announce that"): the first words decide whether the rest is read. */
export const weakOpening = defineCheck({
  id: "weak-opening",
  speaksFor: ["long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "GOV.UK content guide: front-load; plainlanguage.gov: lead with the main message",
  *check(draft): Iterable<Hit> {
    const [first] = draft.sentences;
    if (!first) return;
    const { passage, start } = first;
    const word = passage.tokens.findIndex(({ kind }) => kind === "word");
    const match =
      find(passage).find(({ firstToken }) => firstToken === word) ?? framed(passage, word);
    if (!match) return;
    const words = passage.text.slice(match.start, match.end);
    yield {
      start: start + match.start,
      end: start + match.end,
      message: { key: "weak_opening_why", values: { words } },
    };
  },
});

function framed(passage: Passage, word: number): Span | undefined {
  const { text, tokens, language } = passage;
  const from = tokens[word]?.start;
  if (from === undefined) return undefined;
  const folded = fold(text.slice(from, from + LONGEST));
  for (const [own, frame] of Object.entries(FRAMES)) {
    const match = language === undefined || language === own ? frame.exec(folded.text) : null;
    const last = match && folded.ends[match[0].trimEnd().length - 1];
    if (last && isOurs(passage, { start: from, end: from + last }))
      return { start: from, end: from + last };
  }
  return undefined;
}

function* listed(phrases: string): Iterable<readonly [string, true]> {
  for (const phrase of phrases.split(",")) yield [phrase, true];
}
