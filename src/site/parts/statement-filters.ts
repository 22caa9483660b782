import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Statement } from '../../knowledge/statement.ts';
import { toldByNeighbours } from '../../knowledge/said-near.ts';
import { yearOf } from '../../model/dates.ts';
import { FRAMEWORKS, type FrameworkId } from '../../model/frameworks.ts';
import { GRADES, type Grade } from '../../model/grades.ts';
import type { CouncilId } from '../../model/ids.ts';
import { TONES, TONE_ORDER } from '../../model/tones.ts';
import { regionFilter, type Filter } from '../../presenters/filters.ts';
import { councilLink, entryOf } from '../../presenters/lookups.ts';
import type { DatedStatement } from '../../knowledge/statement-index.ts';
import { gradeAt } from './grade-at.ts';

const KINDS: Record<Statement['kind'], string> = {
  finding: 'What inspectors found',
  recommendation: 'What inspectors asked for',
  response: 'What others say',
};

const ON_NEIGHBOURS = 'Nothing on these, but on their neighbours';

/** What statements can be narrowed by: only values that some of them have, and only where there is a choice. */
export function statementFilters(kb: KnowledgeBase, said: readonly DatedStatement[]): Filter[] {
  const statements = said.map(({ statement }) => statement);
  const councils = [...new Set(statements.map(({ council }) => council))];
  const kinds = new Set(statements.map(({ kind }) => kind));
  const grades = new Set(statements.flatMap((statement) => gradeAt(kb, statement) ?? []));
  const tones = kinds.has('finding') ? TONE_ORDER : [];
  const years = yearOptions(said);
  const filters: Filter[] = [
    { name: 'tone', label: 'Tone', options: tones.map((value) => ({ value, text: TONES[value].name })) },
    { name: 'from', label: 'From', options: years },
    { name: 'to', label: 'To', options: years },
    {
      name: 'kind',
      label: 'What',
      options: [...kinds].map((value) => ({ value, text: KINDS[value] })),
    },
    { name: 'framework', label: 'Inspection framework', options: frameworkOptions(kb, statements) },
    regionFilter(councils.map((id) => entryOf(kb.councils, id).data.region)),
    {
      name: 'grade',
      label: 'Overall grade then',
      options: (Object.keys(GRADES) as Grade[])
        .filter((grade) => grades.has(grade))
        .map((value) => ({
          value,
          text: GRADES[value],
        })),
    },
    councilFilter(kb, councils),
  ];
  return filters.filter(({ options, more }) => options.length + (more?.options.length ?? 0) > 1);
}

/** Councils that statements are on, and under a heading of their own those that only neighbours of are. */
function councilFilter(kb: KnowledgeBase, councils: readonly CouncilId[]): Filter {
  const near = toldByNeighbours(kb, new Set(councils)).map(({ id }) => id);
  const optionsOf = (ids: readonly CouncilId[]): Filter['options'] =>
    ids
      .map((id) => ({ value: id, text: councilLink(kb, id).name }))
      .sort((a, b) => a.text.localeCompare(b.text));
  return {
    name: 'council',
    label: 'Council',
    options: optionsOf(councils),
    ...(near.length > 0 && { more: { heading: ON_NEIGHBOURS, options: optionsOf(near) } }),
  };
}

/** Every year from the first to the last in which something was said, the latest first. */
function yearOptions(said: readonly DatedStatement[]): Filter['options'] {
  const years = new Set(said.flatMap(({ date }) => (date ? [yearOf(date)] : [])));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.size === 0
    ? []
    : plain(Array.from({ length: last - first + 1 }, (_, index) => String(last - index)));
}

/** Those of the inspections that the statements belong to, oldest first. */
function frameworkOptions(kb: KnowledgeBase, statements: readonly Statement[]): Filter['options'] {
  const events = new Set(statements.flatMap(({ event }) => event ?? []));
  const held = new Set(Array.from(events, (event) => entryOf(kb.events, event).framework));
  return (Object.keys(FRAMEWORKS) as FrameworkId[])
    .filter((id) => held.has(id))
    .map((value) => ({ value, text: FRAMEWORKS[value].shortName }));
}

const plain = (values: string[]) => values.map((value) => ({ value, text: value }));
