import { AREAS, type Area } from '../../model/grades.ts';
import { frameworkOf } from '../../model/frameworks.ts';
import type { ReportFacts } from '../facts.ts';
import { readSourceFile } from './source-file.ts';

/** A fact that a report of its kind should state and that was not found in it. */
interface Blank {
  /** Where it belongs in the front matter; of an event, below the event. */
  at: readonly string[];
  of: 'source' | 'event';
  message: string;
}

const source = (key: string, message: string): Blank => ({ at: [key], of: 'source', message });
const event = (at: readonly string[], message: string): Blank => ({ at, of: 'event', message });

/** The areas that the report's framework judges; the board only where the report has a part on it. */
function areasDue({ framework, grades, sections }: ReportFacts): Area[] {
  const disputed = grades.disputed.map(({ area }) => area);
  const hasBoard = sections.some(({ about }) => about === 'lscb');
  const areas: readonly Area[] = framework ? frameworkOf(framework).areas : [];
  return areas.filter((area) => !disputed.includes(area) && (area !== 'lscb' || hasBoard));
}

function blankGrades(facts: ReportFacts): Blank[] {
  if (facts.event === 'other') return [];
  return areasDue(facts)
    .filter((area) => facts.grades.judgements[area] === undefined)
    .map((area) =>
      event(
        ['judgements', area],
        `no grade was found for “${AREAS[area]}”: add \`${area}:\` to its \`judgements:\` if the report states one`,
      ),
    );
}

/** What stays blank in the source of a report, each with what the maintainer can add. */
export function blanksOf(facts: ReportFacts): Blank[] {
  const isInspection = facts.event === 'inspection' || facts.event === 'reinspection';
  return [
    ...(facts.published ? [] : [source('published', 'no day of publication is stated: add `published:`')]),
    ...(facts.dates ? [] : [event(['dates'], 'no days of the visit are stated: add `dates:` to its event')]),
    ...(facts.leadInspector !== null || !isInspection
      ? []
      : [
          event(
            ['leadInspector'],
            'no lead inspector was found: add `leadInspector:` if the report names one',
          ),
        ]),
    ...blankGrades(facts),
  ];
}

/** Blanks that a file has not filled in by hand -> lines with the place: "content/…md:12: no grade was found …". */
export function tellBlanks(blanks: readonly Blank[], file: string, text: string, index: number): string[] {
  const { source } = readSourceFile({ file, text });
  if (!source) return [];
  const { placeOf, value } = source.front.yaml;
  return blanks.flatMap(({ at, of, message }) => {
    const path = of === 'event' ? ['events', Math.max(index, 0), ...at] : at;
    if (valueIn(value, path) !== undefined) return [];
    return [`${file}:${placeOf(path)?.line ?? 1}: ${message}.`];
  });
}

const valueIn = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value);
