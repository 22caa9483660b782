import { z } from 'zod';

/** An address elsewhere on the web; a name or password in it would be published with it. */
export const webAddress = z
  .url({ protocol: /^https?$/u, error: 'must be a web address: https://…' })
  .regex(/^\S*$/u, 'must be a web address without blanks: write “%20” for one')
  .regex(/^(?!https?:\/\/[^/?#]*@)/iu, 'must be a web address without a name or password');

const SITE_ADDRESS = /^\/(?!\/)\S*$/u;

/** An address of the site as it is written in redirects and in the list of what was published. */
export const siteAddress = z
  .string()
  .regex(SITE_ADDRESS, 'must be an address of this site, like "/themes/turnover/"');

/** The same of tens of thousands of lines. */
export const isSiteAddress = (text: string): boolean => SITE_ADDRESS.test(text);

/**
 * `content/redirects.yml`: an address that was published once, and the address to show in its place. A page takes the
 * places on it along; `/a/*: /b/*` takes everything below a page, and a star may stand in the middle.
 */
export const redirects = z.record(siteAddress, siteAddress);
