import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { compareNewestFirst } from '../../model/dates.ts';
import { figureRows, type FigureList, type FigureRow } from '../../presenters/figures.ts';
import { counted } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** Shares of agency staff as sources give them, with a sentence on them. */
export interface AgencyShares {
  reading: string;
  figures: FigureList;
}

const AGENCY = 'agency-share';

/** How they stand. */
const ORDER =
  'Councils stand from A to Z; within each the newest first by when the figure is of, those without a date last.';

/** Every share of agency staff, whoever gives it; no other figure. */
export function agencyShares(kb: KnowledgeBase): AgencyShares {
  const statements = kb.statements.inOrder
    .map((statement) => ({
      ...statement,
      figures: statement.figures.filter(({ measure }) => measure === AGENCY),
    }))
    .filter(({ figures }) => figures.length > 0);
  const rows = figureRows(kb, statements).sort(byCouncilThenNewest);
  const councils = countedCouncils(
    kb,
    statements.map(({ council }) => council),
  );
  return {
    reading: `${counted(rows.length, 'share')} of agency staff from ${councils}, as sources give them. They count different people, so none is averaged or ranked; two sources on one visit may give the same figure. A share of the whole country that a report sets beside them is left out.`,
    figures: { rows, order: ORDER },
  };
}

const byCouncilThenNewest = (a: FigureRow, b: FigureRow): number =>
  a.council.name.localeCompare(b.council.name) || compareNewestFirst(a.date, b.date);
