import type { Journey } from '../../knowledge/knowledge-base.ts';
import type { NamedLink } from '../../presenters/lookups.ts';

/** A link as the journey's own page has it: `/journeys/lancashire/adoption/` -> `adoption/`. It has hundreds of them. */
export const near = ({ url: page }: Journey, { name, url }: NamedLink): NamedLink => ({
  name,
  url: url.startsWith(page) ? url.slice(page.length) : url,
});
