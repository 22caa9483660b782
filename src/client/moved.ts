/**
 * A page that has moved: whoever came for a place on it goes on to that place, others to the new page. What the address
 * asks for goes along, and so does a place that is not known here.
 */
const ofPage = document.querySelector<HTMLAnchorElement>('a[data-moved]');
const ofPlace = document.getElementById(wordsOf(location.hash.slice(1)))?.querySelector('a');
const target = ofPlace ?? ofPage;
if (target) location.replace(addressFrom(target.href));

function addressFrom(href: string): URL {
  const address = new URL(href);
  address.search ||= location.search;
  address.hash ||= location.hash;
  return address;
}

/** As it is written, where a `%` in it stands for nothing. */
function wordsOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
