/** The same answer as long as the day ("YYYY-MM-DD") is the same: the calendar does not change from one keystroke to the next. */
export function daily<Answer>(make: (today: string) => Answer): (today: string) => Answer {
  let last: { readonly today: string; readonly answer: Answer } | undefined;
  return (today) => {
    if (last?.today !== today) last = { today, answer: make(today) };
    return last.answer;
  };
}
