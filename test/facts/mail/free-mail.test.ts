import { expect, it } from "vitest";
import { isFreeMail } from "@/lib/facts/mail/free-mail";

it.each([
  ["gmail.com", true],
  ["yahoo.fr", true],
  ["hotmail.co.uk", true],
  ["web.de", true],
  ["uol.com.br", true],
  ["mfa.example", false],
  ["gmail.embassy.gov.example", false],
  ["notgmail.com", false],
  ["un.org", false],
  ["", false],
])("%s: %s", (host, isFree) => expect(isFreeMail(host)).toBe(isFree));
