import nlp from "compromise/two";
import type { Context } from "@/lib/checks/check";
import { judgeInsults } from "@/lib/checks/embarrass/insult/judge";
import { insultPeople } from "@/lib/checks/embarrass/insult-people";
import { parseDraft } from "@/lib/draft/draft";
import { provideParser } from "@/lib/draft/syntax";
import { situationOn } from "@/lib/engine/situation";
import { NO_MINISTRY } from "@/lib/ministry/ministry";

const context: Context = { ...situationOn("2026-11-20"), thread: [], ministry: NO_MINISTRY };

provideParser(nlp);

/** Whether a draft is found to insult or despise anybody: somebody in office, a body, a state, a people. */
export function isFound(text: string): boolean {
  const draft = parseDraft(text);
  return (
    judgeInsults(draft, context).length > 0 || [...insultPeople.check(draft, context)].length > 0
  );
}
