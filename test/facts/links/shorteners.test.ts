import { expect, it } from "vitest";
import { isShortener } from "@/lib/facts/links/shorteners";

it.each([
  ["bit.ly", true],
  ["www.tinyurl.com", true],
  ["t.co", false],
  ["youtu.be", false],
  ["bit.ly.example.org", false],
])("%s hides its target: %s", (host, hides) => expect(isShortener(host)).toBe(hides));
