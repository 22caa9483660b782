import { appendFileSync } from 'node:fs';

/** True where GitHub runs the command. */
export const isOnGithub = (env: NodeJS.ProcessEnv = process.env): boolean => env.GITHUB_ACTIONS === 'true';

/** Adds to the summary that GitHub shows of a run; elsewhere it does nothing. */
export function addToSummary(markdown: string, env: NodeJS.ProcessEnv = process.env): void {
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${markdown}\n\n`);
}
