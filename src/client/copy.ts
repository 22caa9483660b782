const SHOWN_FOR = 2500;

const whole = (address: string): string => new URL(address, location.href).href;

/** The text of a citation, with its address whole even where the site was built for no known host. */
function citation(id: string): string {
  const element = document.getElementById(id)?.cloneNode(true) as HTMLElement | undefined;
  const address = element?.querySelector('.address');
  if (address) address.textContent = whole(address.textContent);
  // A closed <details> has no innerText.
  return (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

/** What a button copies: a citation with its address, an address, or the citation that stands at an id. */
function textFor({ dataset: { copyText, copyUrl, copyFrom } }: HTMLButtonElement): string {
  if (copyUrl === undefined) return citation(copyFrom ?? '');
  return copyText ? `${copyText}. In: Improvement Journeys, ${whole(copyUrl)}.` : whole(copyUrl);
}

function announce(message: string): void {
  const status = document.querySelector('[data-announce]');
  if (status) status.textContent = message;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const name = button.dataset.name ?? button.innerText;
  button.dataset.name = name;
  const outcome = await navigator.clipboard.writeText(textFor(button)).then(
    () => 'Copied',
    () => 'Could not copy',
  );
  button.textContent = outcome;
  announce(`${name}: ${outcome.toLowerCase()}`);
  setTimeout(() => {
    button.textContent = name;
  }, SHOWN_FOR);
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[data-copy]');
  if (button) void copy(button);
});
