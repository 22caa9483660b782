const SHOWN_FOR = 2500;

/** What a button copies: the address it names, or the text of the element it names. */
function textFor(button: HTMLButtonElement): string {
  const { copyUrl, copyFrom } = button.dataset;
  if (copyUrl !== undefined) return new URL(copyUrl, location.href).href;
  // A closed <details> has no innerText.
  return (
    document
      .getElementById(copyFrom ?? '')
      ?.textContent.replaceAll(/\s+/gu, ' ')
      .trim() ?? ''
  );
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
