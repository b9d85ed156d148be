const SYNTAX = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/;

/** The moment that an RFC 3339 text names, or undefined when it is none (no such day or hour included). */
export function parseRfc3339(text: string): Date | undefined {
  const found = SYNTAX.exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHours = 0, offsetMinutes = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  // Day 0 of the next month is the last day of this one.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 59;
  if (!exists || offsetHours > 24 || offsetMinutes > 59) return undefined;
  return new Date(text.replace(',', '.'));
}
