/** What opens the tools of a statement: beside its source, or at the end of the tools that its own page has without. */
export function addOpener(statement: Element): void {
  const own = statement.querySelector('.tools');
  const place = own ?? statement.querySelector('.origin');
  if (!place || place.querySelector('.open-tools')) return;
  const opener = document.createElement('button');
  opener.type = 'button';
  opener.className = 'open-tools';
  opener.ariaExpanded = 'false';
  const said = own ? 'More' : 'Cite or choose';
  opener.textContent = said;
  // A page has hundreds: what each is about is said to those who hear it out of its place.
  const about = own ? 'about this statement' : (place.querySelector('a')?.textContent.trim() ?? '');
  opener.ariaLabel = `${said}: ${about}`;
  if (own) own.append(opener);
  else place.querySelector('a')?.after(opener);
}
