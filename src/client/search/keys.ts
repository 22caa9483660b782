/** Arrows move from the box through the results, Enter opens the one in focus, Escape leaves for the box. */
export function moveByKeys(box: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('.result-title a')];
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

  const move = (event: KeyboardEvent, from: number) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const next = links()[from + step];
    if (next) next.focus();
    else if (from + step < 0) box.focus();
    event.preventDefault();
  };

  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') move(event, -1);
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') box.focus();
    const at = links().indexOf(document.activeElement as HTMLAnchorElement);
    if (at >= 0) move(event, at);
  });
}
