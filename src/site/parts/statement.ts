import { mayLeadTo } from '../../knowledge/crosslinks.ts';
import { digestOf } from '../../knowledge/digest.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Recommendation, Statement } from '../../knowledge/statement.ts';
import type { ThemeId } from '../../model/ids.ts';
import { once } from '../../model/once.ts';
import { toneOn } from '../../model/statements.ts';
import type { Tone } from '../../model/tones.ts';
import { placeOf, statementCitation } from '../../presenters/citations.ts';
import { amountOf, populationOf } from '../../presenters/figures.ts';
import { entryOf } from '../../presenters/lookups.ts';
import type { Site } from '../site.ts';

/** A statement as every page away from its source shows it. */
export interface StatementView {
  kind: Statement['kind'];
  /** Of findings; null for the others. */
  tone: Tone | null;
  /** Who is asked, or who speaks; empty for findings, which their tone tells, and under a heading that says it. */
  label: string;
  /** Its words. */
  html: string;
  /** Where it stands in its source. */
  url: string;
  /** "Ofsted, paragraph 12": whose words it rests on, and where. */
  origin: string;
  /** The source in full, for print. */
  citation: string;
  /** Its figures, each with whom it counts. */
  figures: FigureLine[];
}

/** "63%", "Agency staff, October 2015; population: social workers in the duty team". */
export interface FigureLine {
  amount: string;
  population: string;
}

type Views = Map<Statement, StatementView>;

const viewsOf = once<Site, Map<ThemeId | undefined, Views>>(() => new Map());

/** What was made for pages about one theme, or for all others. */
function viewsFor(site: Site, theme: ThemeId | undefined): Views {
  const known = viewsOf(site).get(theme);
  if (known) return known;
  const views: Views = new Map();
  viewsOf(site).set(theme, views);
  return views;
}

/**
 * A statement, rendered once for the whole site. On pages about one theme its tone is that on the theme, and the theme’s
 * name is no link: it would lead to the very page, without what the reader chose there.
 */
export function statementView(site: Site, statement: Statement, theme?: ThemeId): StatementView {
  const views = viewsFor(site, theme);
  const known = views.get(statement);
  if (known) return known;
  const made = theme
    ? onTheme(site.kb, statement, statementView(site, statement), theme)
    : render(site, statement);
  views.set(statement, made);
  return made;
}

/** As pages of a theme show it: most as all others do. Its words are still made when they are asked for. */
function onTheme(
  { themes }: KnowledgeBase,
  statement: Statement,
  view: StatementView,
  id: ThemeId,
): StatementView {
  const theme = entryOf(themes, id);
  const tone = statement.kind === 'finding' ? toneOn(statement, id) : null;
  if (tone === view.tone && !mayLeadTo(theme, statement.content)) return view;
  const { url } = theme;
  const shown = Object.create(view, {
    tone: { value: tone, enumerable: true },
    html: { get: () => withoutLinksTo(url, view.html), enumerable: true },
  }) as StatementView;
  return standingFor([view, tone, url], shown);
}

const withoutLinksTo = (url: string, html: string): string =>
  html.replaceAll(new RegExp(`<a href="(?:/[^/"]+)*${url}"[^>]*>(.*?)</a>`, 'gu'), '$1');

/** Its words are made HTML when a page shows them first: most pages are taken as the last build left them. */
function render({ kb, prose, proseBy }: Site, statement: Statement): StatementView {
  const source = entryOf(kb.sources, statement.source);
  const context = { council: statement.council };
  const shown = {
    kind: statement.kind,
    tone: statement.kind === 'finding' ? statement.tone : null,
    label: labelOf(statement),
    url: statement.url,
    origin: [source.data.publisher, placeOf(statement)].filter(Boolean).join(', '),
    citation: statementCitation(source, statement),
    figures: statement.figures.map((figure) => ({
      amount: amountOf(figure),
      population: populationOf(kb, figure),
    })),
  };
  const digest = digestOf([shown, statement.content, context, proseBy]);
  const html = once(() => prose(statement.content, context));
  return standingFor(digest, {
    ...shown,
    get html() {
      return html(statement);
    },
  });
}

/** In the JSON that tells pages apart something short stands for what is on many pages: it is read through once. */
export const standingFor = <Shown extends object>(short: unknown, shown: Shown): Shown =>
  Object.defineProperty(shown, 'toJSON', { value: () => short });

/** The same statement as one page shows it; in that JSON, the digest and what is otherwise. */
const shownOtherwise = (view: StatementView, change: Partial<StatementView>): StatementView =>
  standingFor([view, change], Object.assign(Object.create(view) as StatementView, change));

/** Under a heading that says what they are: only a recommendation to someone else says to whom. */
export const askedViews = (site: Site, recommendations: readonly Recommendation[]): StatementView[] =>
  recommendations.map((each) => askedView(site, each));

/** One of them. */
export function askedView(site: Site, statement: Statement): StatementView {
  const view = statementView(site, statement);
  return statement.kind === 'recommendation' && !statement.to ? shownOtherwise(view, { label: '' }) : view;
}

function labelOf(statement: Statement): string {
  if (statement.kind === 'finding') return '';
  if (statement.kind === 'response') return `Said by ${statement.by}`;
  return statement.to ? `Recommendation to ${statement.to}` : 'Recommendation';
}
