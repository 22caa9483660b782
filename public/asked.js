// Runs before the first paint: what stands below the results of a search must not show and then be pushed away.
document.documentElement.toggleAttribute('data-asked', location.search.length > 1);
