import { describe, expect, it } from "vitest";
import { findXLinks } from "@/lib/channels/links/find-x-links";

function found(text: string): string[] {
  return findXLinks(text).map(({ start, end }) => text.slice(start, end));
}

describe("findXLinks", () => {
  it.each<[string, string, string[]]>([
    ["empty", "", []],
    ["no dot", "Closed on Monday", []],
    ["a scheme", "See https://un.org/en", ["https://un.org/en"]],
    ["a scheme in capitals", "HTTPS://UN.ORG", ["HTTPS://UN.ORG"]],
    ["no scheme", "See un.org/en today", ["un.org/en"]],
    ["a country's domain alone", "norway.no and gov.uk", ["norway.no", "gov.uk"]],
    ["subdomains", "www.mfa.gov.et", ["www.mfa.gov.et"]],
    ["a new top-level domain", "nuit.music, un.kids", ["nuit.music", "un.kids"]],
    ["an unknown one", "see un.orgs or a.zzz", []],
    ["a port", "http://un.org:8080/a", ["http://un.org:8080/a"]],
    ["query and fragment", "un.org/a?b=c&d=e#f", ["un.org/a?b=c&d=e#f"]],
    ["a query without a path stays outside a bare host", "un.org?a=b", ["un.org"]],
    ["but not with a scheme", "https://un.org?a=b", ["https://un.org?a=b"]],
    [
      "trailing punctuation",
      "un.org/a, un.org/b. (un.org/c) un.org/d!",
      ["un.org/a", "un.org/b", "un.org/c", "un.org/d"],
    ],
    ["a balanced bracket", "un.org/wiki/Accord_(2015)", ["un.org/wiki/Accord_(2015)"]],
    ["a bracket in a bracket", "un.org/a_(b_(c))", ["un.org/a_(b_(c))"]],
    ["an open bracket", "un.org/a_(b", ["un.org/a_"]],
    ["a bracket after no path's end", "un.org/a.(b)", ["un.org/a"]],
    ["accents in host and path", "sur École.fr/été", ["École.fr/été"]],
    ["Cyrillic path", "https://un.org/Россия", ["https://un.org/Россия"]],
    ["Arabic path stops", "https://un.org/عربي", ["https://un.org/"]],
    ["another script's host with a scheme", "https://сайт.рф/a", ["https://сайт.рф/a"]],
    ["and without", "сайт.рф", []],
    ["a Latin host on another script's domain", "embassy.рф", ["embassy.рф"]],
    ["Punycode", "http://xn--80aswg.xn--p1ai", ["http://xn--80aswg.xn--p1ai"]],
    ["a false Punycode host", "http://xn--сайт.com", []],
    ["Japanese around it", "詳細はexample.jp/newsをご覧ください", ["example.jp/news"]],
    ["two in one Chinese run", "见a.com或b.cn/x", ["a.com", "b.cn/x"]],
    ["Thai after the domain", "ดูที่example.comนะ", ["example.com"]],
    ["directional marks", "\u2066un.org\u2069", ["un.org"]],
    ["an address", "write to info@un.org or a.b@un.org", []],
    ["an address with a plus", "a.me+b@un.org", []],
    ["after @ # $", "@un.org #un.org $un.org @https://un.org", []],
    ["after a dash, dot, slash or underscore", "-un.org .un.org /un.org _un.org", []],
    ["a dash at a label's edge", "http://-un.org http://un-.org", []],
    ["an underscore in the domain name", "http://a_b.org", []],
    ["an underscore before it", "http://a_b.un.org", ["http://a_b.un.org"]],
    ["a broken scheme", "http:// un.org", ["un.org"]],
    ["numbers", "3.5 million, 1.000.000", []],
    ["initials and abbreviations", "U.S. e.g. i.e. H.E. a.m.", []],
    ["a missing space is a link there too", "Thank you.It was good", ["you.It"]],
    ["a label of 63 characters", `${"a".repeat(63)}.org`, [`${"a".repeat(63)}.org`]],
    ["a label of 64", `${"a".repeat(64)}.org`, []],
    ["a label too long only in Punycode", `http://${"あ".repeat(60)}.com`, []],
    ["a link of 4,096 characters", `http://un.org/${"a".repeat(4076)}`, []],
    [
      "X's own link ends with its slug",
      "https://t.co/aB3-x and t.co/aB3-x",
      ["https://t.co/aB3", "t.co/aB3-x"],
    ],
    ["and has no slug longer than 40", `https://t.co/${"a".repeat(41)}`, []],
    ["quotation marks", '"un.org" “un.org”', ["un.org", "un.org"]],
    ["the start of the text", "ün.org", ["n.org"]],
    ["emoji before it", "👉un.org", ["un.org"]],
    ["a lone surrogate before it", "\ud83dun.org", ["un.org"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("gives offsets into the text", () => {
    expect(findXLinks("😀 un.org")).toEqual([{ start: 3, end: 9 }]);
  });
});
