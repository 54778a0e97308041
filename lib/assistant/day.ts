/** The day of an instant as the user's own calendar has it, "YYYY-MM-DD". */
export function dayOf(instant: Date): string {
  const local = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
