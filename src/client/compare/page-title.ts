/**
 * Names what is compared: in the title of the page at once, and at the head of paper while it is printed; on screen the
 * heading stays, so that nothing below it moves. Nothing chosen: the page is called what it was.
 */
export function pageTitle(): (chosen: string) => void {
  const ownTitle = document.title;
  const heading = document.querySelector('h1');
  const ownHeading = heading?.textContent.trim() ?? '';
  let printed = ownHeading;
  const head = (text: string) => {
    if (heading) heading.textContent = text;
  };
  addEventListener('beforeprint', () => {
    head(printed);
  });
  addEventListener('afterprint', () => {
    head(ownHeading);
  });
  return (chosen) => {
    printed = chosen || ownHeading;
    document.title = ownTitle.replace(ownHeading, printed);
  };
}
