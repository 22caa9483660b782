import { recommendationYears } from '../../knowledge/statement-years.ts';
import { SECTIONS } from '../../model/sections.ts';
import { askedView } from '../parts/statement.ts';
import { yearPages, type YearPage } from '../parts/year-pages.ts';
import type { ListedPage, Site } from '../site.ts';

/** Every page of every year in which inspectors recommended something. */
export const recommendationYearPages = (site: Site): ListedPage<YearPage>[] =>
  yearPages(site, recommendationYears(site.kb), {
    title: SECTIONS.recommendations.name,
    noun: 'recommendation',
    list: SECTIONS.recommendations.url,
    viewOf: (statement) => askedView(site, statement),
  }).map((page) => ({ params: page.params, page: () => page }));
