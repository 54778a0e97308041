import { readFileSync } from "node:fs";
import nlp from "compromise/two";
import { createDraftParser } from "@/lib/draft/draft";
import { provideParser } from "@/lib/draft/syntax";
import { NO_MINISTRY } from "@/lib/pack/ministry";
import { fromCampaigns } from "@/lib/tags/campaigns";
import { fromHandles } from "@/lib/tags/handles";
import { fromNames } from "@/lib/tags/named";
import { fromNationalDays } from "@/lib/tags/national-days";
import { fromObservances } from "@/lib/tags/observances";
import { fromPackDays } from "@/lib/tags/pack-days";
import { fromPastPosts } from "@/lib/tags/past-tags";
import { fromWrittenTags } from "@/lib/tags/written-tags";
import { suggestTags } from "@/lib/tags";
provideParser(nlp);
const prose = readFileSync("scripts/bench/prose.txt", "utf8").trim();
const texts = Array.from({ length: 400 }, (_, at) => { const from = prose.indexOf(" ", (at * 97) % (prose.length - 560)) + 1; return prose.slice(from, prose.lastIndexOf(" ", from + 280)); });
const provenance = { pack: "bench", version: 1, issuer: "bench", signed: false, ref: undefined };
const ministry = { ...NO_MINISTRY, approvedPosts: Array.from({ length: 5000 }, (_, at) => ({ date: "2026-01-01", language: "en" as const, provenance, text: `${texts[at % texts.length]} #Post${at % 700}` })) };
const sit:any={today:"2026-11-20",now:undefined,channel:"x",kind:"post",account:undefined,audience:undefined,media:[],recent:[],ministry};
const srcs:any={fromCampaigns,fromHandles,fromNames,fromNationalDays,fromObservances,fromPackDays,fromPastPosts,fromWrittenTags};
const times:any={};
for(const t of texts){const d=createDraftParser().parse(t);void d.tokens;void d.links;void d.hashtags;void d.mentions; for(const s of d.sentences)void s.passage.tokens;
 for(const [n,f] of Object.entries(srcs) as any){const a=performance.now();f([d],sit);(times[n]??=[]).push(performance.now()-a)}}
for(const t of texts){const d=createDraftParser().parse(t);void d.tokens;void d.links;void d.hashtags;void d.mentions;const a=performance.now();suggestTags([d],sit);(times.all??=[]).push(performance.now()-a)}
for(const [n,x] of Object.entries(times) as any){const y=x.slice(60).sort((a:number,b:number)=>a-b);console.log(n.padEnd(18),y[Math.floor(y.length*.5)].toFixed(3),y[Math.floor(y.length*.95)].toFixed(3))}
