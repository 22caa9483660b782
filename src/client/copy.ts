import { sayAloud } from './say-aloud.ts';
import { writeClipboard } from './clipboard.ts';
import { todayInWords } from './today.ts';

const SHOWN_FOR = 2500;

/** An empty address is that of the page as it is open, with its filters and its place. */
const whole = (address: string): string =>
  address === '' ? location.href : new URL(address, location.href).href;

/** A citation as it is shown and copied: its address whole even where the site was built for no known host. */
function complete(citation: HTMLElement): void {
  const address = citation.querySelector('.address');
  if (!address) return;
  address.textContent = whole(address.textContent);
  if (citation.dataset.read !== undefined) address.after(`, read ${todayInWords()}`);
  delete citation.dataset.read;
}

function citation(id: string): string {
  const element = document.getElementById(id);
  if (!element) return '';
  complete(element);
  // A closed <details> has no innerText.
  return element.textContent.replaceAll(/\s+/gu, ' ').trim();
}

/** What a button copies: a citation with its address, an address, or the citation that stands at an id. */
function textFor({ dataset: { copyText, copyUrl, copyFrom } }: HTMLButtonElement): string {
  if (copyUrl === undefined) return citation(copyFrom ?? '');
  return copyText ? `${copyText}. In: Improvement Journeys, ${whole(copyUrl)}.` : whole(copyUrl);
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const name = button.dataset.name ?? button.innerText;
  button.dataset.name = name;
  const outcome = (await writeClipboard(textFor(button))) ? 'Copied' : 'Could not copy';
  button.textContent = outcome;
  sayAloud(`${name}: ${outcome.toLowerCase()}`);
  setTimeout(() => {
    button.textContent = name;
  }, SHOWN_FOR);
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[data-copy]');
  if (button) void copy(button);
});
// The event does not rise: it is met on its way down.
document.addEventListener(
  'toggle',
  ({ target }) => {
    const shown = (target as Element).querySelector<HTMLElement>(':scope > .citation');
    if (shown) complete(shown);
  },
  true,
);
