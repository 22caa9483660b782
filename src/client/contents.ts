const nav = document.querySelector<HTMLElement>('.journey-nav');
const links = new Map(
  Array.from(nav?.querySelectorAll<HTMLAnchorElement>('.contents a') ?? [], (link) => [link.hash, link]),
);

/** Marks the event that is being read in the list beside it, and keeps it in sight there. */
function mark(id: string): void {
  const link = links.get(`#${id}`);
  if (!nav || !link) return;
  nav.querySelector('[aria-current]')?.removeAttribute('aria-current');
  link.setAttribute('aria-current', 'true');
  nav.scrollTo({ top: link.offsetTop - nav.clientHeight / 3, behavior: 'instant' });
}

const onReadingLine = new IntersectionObserver(
  (entries) =>
    entries.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => mark(target.id)),
  { rootMargin: '-20% 0% -79% 0%' },
);
for (const event of document.querySelectorAll('.event')) onReadingLine.observe(event);
