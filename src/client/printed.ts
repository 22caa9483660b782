import { todayInWords } from './today.ts';

// What paper says of itself: when it was printed, from where, what the filters left, and on every sheet whose it is.

/** An address that nobody would type is printed without its choices where a code beside it has them. */
const LONG = 160;

/** "Filtered by London: 19 of 194 measures; other counts are of all. " A list of statements has its count on paper. */
function filters(): string {
  const { said, left } = document.querySelector<HTMLElement>('[data-said]')?.dataset ?? {};
  return said ? `Filtered by ${said}${left ? `: ${left}; other counts are of all` : ''}. ` : '';
}

/** "Filtered by concern, London. Printed 28 November 2026 from https://…" */
function head(day: string): string {
  const [address = ''] = location.href.split('#');
  const [short = ''] = address.split('?');
  const isCoded = document.querySelector('[data-print-code] svg') !== null;
  const from = address.length > LONG && isCoded ? `${short} (the QR code has the whole address)` : address;
  return `${filters()}Printed ${day} from ${from}`;
}

addEventListener('beforeprint', () => {
  const day = todayInWords();
  const place = document.querySelector('[data-printed]');
  if (place) place.textContent = head(day);
  const foot = JSON.stringify(`${document.title}, printed ${day}`);
  document.documentElement.style.setProperty('--sheet-foot', foot);
});
