import { z } from 'zod';

/** An address of the site as it is written in redirects and in the list of what was published. */
export const siteAddress = z
  .string()
  .regex(/^\/(?!\/)\S*$/u, 'must be an address of this site, like "/themes/turnover/"');

/**
 * `content/redirects.yml`: an address that was published once, and the address to show in its place. A page takes the
 * places on it along; `/a/*: /b/*` takes everything below a page, and a star may stand in the middle.
 */
export const redirects = z.record(siteAddress, siteAddress);
