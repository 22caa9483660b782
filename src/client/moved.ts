/** A page that has moved: whoever came for a place on it goes on to that place, others to the new page. */
const ofPage = document.querySelector<HTMLAnchorElement>('a[data-moved]');
const ofPlace = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.querySelector('a');
const target = ofPlace ?? ofPage;
if (target) location.replace(target.href);
