import { handoutInWords } from './list.ts';
import { stored } from './stored.ts';

/** The way to the handout, beside the way to the page: on every page, as long as this browser keeps something in it. */
export function showWay(): void {
  const crumbs = document.querySelector('.crumbs');
  const home = crumbs?.querySelector('a');
  const held = handoutInWords(stored());
  crumbs?.querySelector('.to-handout')?.remove();
  if (!crumbs || !home || !held) return;
  const way = document.createElement('a');
  way.className = 'to-handout';
  way.href = `${home.href}handout/`;
  if (way.pathname === location.pathname) return;
  const what = document.createElement('span');
  what.textContent = `: ${held}`;
  way.append('Handout', what);
  crumbs.append(way);
}

// Another window, or the page of the handout that the reader comes back from, may have changed it.
addEventListener('storage', showWay);
addEventListener('pageshow', showWay);
showWay();
