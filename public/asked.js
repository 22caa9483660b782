// Runs before the first paint: what stands below the answer to an address must not show and then be pushed away.
const isAsked = location.search.length > 1;
document.documentElement.toggleAttribute('data-asked', isAsked);

// What every answer begins with is fetched while the rest of the page comes.
const { first } = document.currentScript.dataset;
if (isAsked && first) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: first });
  document.head.append(link);
}
