/** A command could not do its work; the message says why. What was built before is still there. */
export class BuildError extends Error {}
