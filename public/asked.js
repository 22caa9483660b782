// Runs before the first paint: what stands below the answer to an address must not show and then be pushed away.
document.documentElement.toggleAttribute('data-asked', location.search.length > 1);
