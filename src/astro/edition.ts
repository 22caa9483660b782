import project from '../../package.json' with { type: 'json' };

/** The version of this site, as package.json states it. */
export const { version } = project;
