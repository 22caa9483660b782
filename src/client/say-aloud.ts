/** Lets those who hear the page hear what an act of theirs did. */
export function sayAloud(message: string): void {
  const status = document.querySelector('[data-announce]');
  if (status) status.textContent = message;
}
