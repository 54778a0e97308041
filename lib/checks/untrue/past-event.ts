import type { DateMention } from "@/lib/draft/dates";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import {
  daysBetween,
  formatDate,
  type PlainDate,
  parseDate,
} from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Hit } from "../check";

/** Words that announce something to come, written for this check: invitations and set future verbs of events. */
const ANNOUNCES =
  /(?<!\p{L})(?:join (?:us|me|our|the|h\.e\.)|save the date|don['’]?t miss|do not miss|tune in|register (?:now|by|before|here|today|until)|rsvp|sign up|apply (?:by|before|now)|see you|you are invited|you['’]re invited|we invite you|coming up|(?:will|shall|is to|are to|is going to|are going to) (?:\p{L}+ly )?(?:be|take|open|host|hold|visit|speak|meet|receive|travel|launch|sign|begin|start|address|deliver|mark|celebrate|close|resume|arrive|attend)|rejoignez|rendez-vous|inscrivez-vous|ne manquez pas|participez|aura lieu|auront lieu|se tiendra|venez|sera (?:ouvert|fermé|célébré)|únete|únanse|acompáñ\p{L}+|inscríb\p{L}+|tendrá lugar|se celebrará|se realizará|no te (?:lo )?pierdas|(?:os|los|les|te) esperamos|junte-se|participe|inscreva-se|terá lugar|será realizad[oa]|não perca|acontecerá|merken sie sich|melden sie sich|seien sie dabei|kommen sie|nicht verpassen|findet (?:am|an)|laden (?:wir )?(?:sie|euch|herzlich)|wird (?:am|an)|besuchen sie uns|(?:application |registration )?deadline(?: (?:for|to) (?:\p{L}+ ){1,6}is|:| is|,)|(?:applications?|nominations|registration|submissions) (?:is |are )?open (?:until|till|through)|(?:applications|nominations|registration) closes? on|come (?:and|along|to)|submit your|meet (?:us|our team) (?:at|in|on)|(?:takes|is taking) place (?:on|from|in|at)|(?:inscriptions?|candidatures?) jusqu['’]au|ouvre ses portes|ouvrira|débutera|se rendra|(?:inscripciones|postulaciones|candidaturas) (?:hasta|até)|abrirá|comenzará|viajará|visitará|começará|decorrerá|anmeldung(?:en)? bis|bewerbung(?:en)? bis|aprirà|inizierà|visiterà|look(?:ing)? forward to (?:welcoming|seeing|meeting|hosting)|coming soon|mark your calendars?|days? left|dernier délai|date limite(?! dépassée)|nous vous attendons|on vous attend|au plaisir de vous|candidatures ouvertes|inscriptions ouvertes|fecha límite|plazo (?:vence|finaliza|termina|es)|inscripciones abiertas|nos vemos|inscrições (?:abertas|terminam|até)|candidaturas (?:abertas|terminam|até)|data limite|prazo (?:termina|é|até)|(?:esperamos|contamos) por (?:si|ti|vós|você)|(?:bewerbungs|anmelde|einsende)schluss|bewerbungsfrist|freuen uns auf (?:sie|euch|ihr\p{L}*|eur\p{L}*)|bewerben sie sich|wir sehen uns|ci vediamo|vi aspettiamo|ti aspettiamo|si terrà|si svolgerà|avrà luogo|non perdete|non mancate|iscrivetevi|partecipate|vindt plaats|meld (?:je|u) aan|schrijf (?:je|u) in|kom (?:ook|langs|naar)|mis het niet|tot ziens op|can[’']t wait (?:for|to)|doors open|free entry|(?:we['’]re|we are) (?:hosting|holding|opening|organi[sz]ing|launching|celebrating|meeting|visiting|inviting))(?!\p{L})/iu;
/** Any verb of the near future, where the sentence begins with the day or says it right out: "Le 24 novembre 2025, nous recevrons". */
const FUTURE =
  /(?<!\p{L})(?:nous \p{L}{3,}rons|on se retrouve|\p{L}{3,}(?:aremos|eremos|iremos)|vamos (?:\p{L}+ar|\p{L}+er|\p{L}+ir)|vamos a \p{L}+r|werden wir|wir werden|\d (?:wird|werden)|\p{L}{3,}(?:erà|eremo|eranno|iranno)|vedremo)(?!\p{L})/iu;
const SAID_OUTRIGHT =
  /(?:^|[,.!?:;–—]\s*|(?<!\p{L})(?:on|le|el|am|il|l['’]|em|dia|no dia|den|próximo|prochain|kommenden|prossimo)\s+(?:\p{L}+,?\s+)?)$/iu;
/** What takes the day back: it is told that it has gone by or moved. */
const TAKEN_BACK =
  /(?<!\p{L})(?:extended|postponed|cancell?ed|rescheduled|passed|expired|prolong\p{L}+|reporté\p{L}*|annul\p{L}+|aplazad\p{L}+|prorrog\p{L}+|cancelad\p{L}+|adiad\p{L}+|verlänger\p{L}+|verschoben|abgesagt|prorogat\p{L}+|rinviat\p{L}+|annullat\p{L}+|verlengd|uitgesteld|thanks?|thank you|merci|gracias|obrigad[oa]|danke|grazie)(?!\p{L})/iu;
/** Words that look back: the date then belongs to what is told, not to what is announced. */
const LOOKS_BACK =
  /(?<!\p{L})(?:since|following|after|agreed|signed|adopted|dated|published|launched|announced|of|from the|recording|replay|missed|last|yesterday|was|were|had|took place|depuis|suite|après|signé|adopté|dernier|desde|tras|después|firmad[oa]|arrived|approved|arrivée?s?|reçue?|aprobó|adoptó|firmó|anunció|publicó|presentó|recibió|reunió|llegó|aprovou|assinou|anunciou|recebeu|reuniu|chegou|présentée?|annoncée?|adoptée?|publiée?|presentad[oa]|anunciad[oa]|publicad[oa]|aprobad[oa]|celebrad[oa]|realizad[oa]|apresentad[oa]|aprovad[oa]|pasado|após|assinad[oa]|passado|seit|nach|vom|letzten|vergangenen|unterzeichnet)\s+(?:[#@]?\p{L}+\s+){0,3}(?:on\s+|le\s+|el\s+|em\s+|am\s+|the\s+|du\s+|del\s+|do\s+|dem\s+)?(?:\p{L}+,?\s+)?$/iu;
/** "Join us last Tuesday": the invitation itself, and a word for a day gone by right after it. */
const INVITES_BACK =
  /(?<=^|[.!?:,;\n–—]\s?|\p{So}\s?|(?<!\p{L})(?:please|and|so|come) )(?:join (?:us|me)|come (?:and|along|to)|don['’]?t miss|save the date|tune in|rejoignez-nous|rendez-vous|venez|únete|acompáñanos|ven|no te pierdas|junte-se a nós|venha|não perca|kommen sie|seien sie dabei)(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L}|than |since )(yesterday|last (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|hier|avant-hier|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|ayer|anteayer|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) pasado|ontem|anteontem|na (?:segunda|terça|quarta|quinta|sexta)(?:-feira)? passada|gestern|vorgestern|(?:letzten|vergangenen) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))(?!\p{L}|['’]s)/iu;
const REMEMBERS =
  /(?<!\p{L})(?:look\p{L}* back|reliv\p{L}+|recap|remember\p{L}*|celebrat\p{L}+|congratulat\p{L}+|thank\p{L}*|from|held|signed|launched|announced|opened|won|revi\p{L}+|record\p{L}+|replay|photos?|highlights|that|who|which|what|qui|que|der|die|das)(?!\p{L})/iu;
/** Further back than this, a date without a year is next year's. */
const DAYS_BACK = 120;

/** An invitation or announcement for a day that has gone by. */
export const pastEvent = defineCheck({
  id: "past-event",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Calendar, computed from the day of posting",
  *check(passage, { today }): Iterable<Hit> {
    const back = TAKEN_BACK.test(passage.text) ? null : INVITES_BACK.exec(passage.text);
    const word = back?.[1];
    // "Join us to relive yesterday's concert", "join us as we look back at last week" invite to the memory.
    if (back && word && !REMEMBERS.test(back[0])) {
      const end = back.index + back[0].length;
      yield {
        start: end - word.length,
        end,
        message: { key: "past_event_word", values: { word } },
      };
      return;
    }
    const announces = ANNOUNCES.test(passage.text);
    if (
      passage.dates.length === 0 ||
      !(announces || FUTURE.test(passage.text)) ||
      TAKEN_BACK.test(passage.text)
    )
      return;
    const now = parseDate(today);
    if (!now) return;
    const years = namedYears(passage.text);
    const days = passage.dates.map((mention) => ({
      mention,
      day: pastDay(mention, years, now, today),
    }));
    // With one day still to come the announcement stands: "from 12 to 30 November", "postponed from … to …".
    if (days.some(({ day }) => day === undefined)) return;
    for (const { mention, day } of days) {
      if (
        !day ||
        !(announces || SAID_OUTRIGHT.test(passage.text.slice(0, mention.start))) ||
        LOOKS_BACK.test(passage.text.slice(Math.max(0, mention.start - 60), mention.start))
      )
        continue;
      yield {
        start: mention.start,
        end: mention.end,
        message: {
          key: "past_event_why",
          values: { date: { day: formatDate(day) }, count: daysBetween(day, now) },
        },
      };
    }
  },
});

/** The day meant, where every sensible reading of it has gone by. */
function pastDay(
  mention: DateMention,
  years: ReadonlySet<number>,
  now: PlainDate,
  today: string,
): PlainDate | undefined {
  const days = possibleDays(mention, mention.year === undefined ? new Set() : years, today);
  const [nearest] = days;
  if (!nearest) return undefined;
  if (mention.year !== undefined) {
    // An old year belongs to history, not to an announcement.
    const isRecent = days.every((day) => daysBetween(day, now) > 0 && daysBetween(day, now) <= 400);
    return isRecent ? nearest : undefined;
  }
  const isPast = daysBetween(nearest, now) > 0 && daysBetween(nearest, now) <= DAYS_BACK;
  return isPast && mention.readings.length === 1 ? nearest : undefined;
}
