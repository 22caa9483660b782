import { newSource, type Draft, type DraftFrontMatter } from '../../src/importer/draft.ts';
import { planImport, type DraftedReport, type PlanStep } from '../../src/importer/plan/plan.ts';
import type { StoredText } from '../../src/importer/plan/source-file.ts';

type Event = DraftFrontMatter['events'][number];
/** A fact of the event that is undefined is not stated. */
type EventChanges = { [Key in keyof Event]?: Event[Key] | undefined };
type Changes = Partial<Omit<DraftFrontMatter, 'events'>> & { event?: EventChanges };

const stated = (event: EventChanges): Event =>
  Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined)) as unknown as Event;

const THEMES = ['adoption', 'caseloads', 'education', 'fostering', 'health', 'iro-reviews', 'neglect'];

/** Where a document speaks of its themes: no two documents do so in the same places. */
export const placesFrom = (first: number): DraftFrontMatter['mentions'] =>
  Object.fromEntries(THEMES.map((theme, index) => [theme, [first + index]]));

/** A letter on a monitoring visit in made-up Northwick, but for what is changed. */
export function letter({ event, ...changes }: Changes = {}): DraftFrontMatter {
  return {
    title: 'Monitoring visit to Northwick children’s services',
    kind: 'visit-letter',
    publisher: 'Ofsted',
    published: '2019-05-03',
    licence: 'ogl-3',
    councils: ['northwick'],
    events: [
      stated({
        id: 'northwick/2019-04-monitoring-visit-3',
        type: 'monitoring-visit',
        number: 3,
        dates: '2019-04-02/2019-04-03',
        ...event,
      }),
    ],
    mentions: placesFrom(1),
    recommendations: [],
    ...changes,
  };
}

/** A report on an inspection in made-up Northwick, but for what is changed. */
export const report = ({ event, ...changes }: Changes = {}): DraftFrontMatter =>
  letter({
    title: 'Inspection of children’s social care services',
    kind: 'inspection-report',
    published: '2019-03-20',
    pages: 14,
    event: {
      id: 'northwick/2019-inspection',
      type: 'inspection',
      number: undefined,
      dates: '2019-01-21/2019-02-01',
      ...event,
    },
    recommendations: [
      { at: 'p3', themes: ['caseloads'] },
      { at: 'p3', themes: ['health'] },
    ],
    ...changes,
  });

/** A fact that a document does not state. */
export const without = (frontMatter: DraftFrontMatter, key: 'published' | 'pages'): DraftFrontMatter => {
  const { [key]: _, ...rest } = frontMatter;
  return rest;
};

const draftOf = (frontMatter: DraftFrontMatter): Draft => {
  const start = frontMatter.events[0]?.dates?.split('/')[0];
  const name = `${frontMatter.published ?? start ?? 'undated'}-${frontMatter.kind}`;
  return { id: `${frontMatter.councils[0]}/${name}`, frontMatter };
};

let count = 0;
/** A report as the importer has read it from a file. */
export const read = (frontMatter: DraftFrontMatter, from = 'letter.pdf'): DraftedReport => ({
  from,
  digest: `bytes ${(count += 1)}`,
  draft: draftOf(frontMatter),
});

const BY_HAND = '\n:::finding{#by-hand themes="turnover" tone=concern}\nWritten by hand.\n:::\n';

/** A source as an earlier import has written it, with a finding added by hand. */
export const stored = (frontMatter: DraftFrontMatter, file?: string): StoredText => ({
  file: file ?? `content/sources/${draftOf(frontMatter).id}.md`,
  text: newSource(frontMatter) + BY_HAND,
});

/** A stored source with its text changed, as an editor would. */
export const edited = ({ file, text }: StoredText, edit: (text: string) => string): StoredText => ({
  file,
  text: edit(text ?? ''),
});

/** The one step for one report. */
export function plan(frontMatter: DraftFrontMatter, there: StoredText[] = [], from?: string): PlanStep {
  const [step] = planImport([read(frontMatter, from)], there);
  if (!step) throw new Error('no step');
  return step;
}
/** What a step does and to which source: “merge northwick/….md”. */
export const outcome = (step: PlanStep): string =>
  `${step.action} ${step.file.replace('content/sources/', '')}`;
/** What each step does. */
export const outcomes = (steps: PlanStep[]): string[] => steps.map(outcome);

/** A letter that states no day and no number of its visit. */
export const undatedLetter = (first: number): DraftFrontMatter =>
  without(
    letter({
      mentions: placesFrom(first),
      event: { dates: undefined, number: undefined, id: 'northwick/monitoring-visit' },
    }),
    'published',
  );
