/** The environment of a command as a maintainer gives it: what a test runner sets for itself must not reach it. */
export function ownEnv(): NodeJS.ProcessEnv {
  const { NODE_ENV, VITEST, BASE_URL, ...env } = process.env;
  return env;
}
