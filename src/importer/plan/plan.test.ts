import { describe, expect, it } from 'vitest';
import {
  edited,
  letter,
  outcome,
  placesFrom,
  plan,
  report,
  stored,
  undatedLetter,
  without,
} from '../../../tests/reports/drafts.ts';
import type { DraftFrontMatter } from '../draft.ts';
import type { PlanStep } from './plan.ts';
import type { StoredText } from './source-file.ts';

const URL = 'https://files.ofsted.gov.uk/v1/file/50276411';
/** Whatever is planned, no byte of what a maintainer wrote may be gone from the files. */
function expectUntouched(step: PlanStep, { file, text }: StoredText): void {
  if (step.action === 'merge') {
    const body = /:::finding[^]*$/u.exec(text ?? '')?.[0] ?? '';
    expect(step.text.endsWith(body)).toBe(true);
  } else if (step.action === 'create') expect(step.file.toLowerCase()).not.toBe(file.toLowerCase());
}

describe('a report that is there already is merged', () => {
  const cases: [string, DraftFrontMatter, StoredText, string?][] = [
    ['as it is', letter(), stored(letter())],
    [
      'where the letter states no day of publication',
      without(letter(), 'published'),
      stored(without(letter(), 'published')),
    ],
    [
      'where the maintainer corrected the day of publication',
      letter(),
      edited(stored(letter()), (text) => text.replace('2019-05-03', '2019-05-07')),
    ],
    [
      'where the maintainer knows the day only as a month',
      letter(),
      edited(stored(letter()), (text) => text.replace('2019-05-03', '2019-05')),
    ],
    [
      'where the maintainer added the day that the letter does not state',
      without(letter(), 'published'),
      stored(letter()),
    ],
    [
      'where the file has Windows line ends',
      letter(),
      edited(stored(letter()), (text) => text.replaceAll('\n', '\r\n')),
    ],
    ['where the file has a byte-order mark', letter(), edited(stored(letter()), (text) => `\uFEFF${text}`)],
    [
      'where the file was renamed',
      letter(),
      stored(letter(), 'content/sources/northwick/2019-05-third-visit.md'),
    ],
    [
      'where the name of the file is in another case',
      letter(),
      stored(letter(), 'content/sources/northwick/2019-05-03-Visit-Letter.MD'),
    ],
    [
      'where the maintainer changed the event’s id',
      letter(),
      edited(stored(letter()), (text) => text.replace('2019-04-monitoring-visit-3', 'third-visit')),
    ],
    [
      'where the maintainer corrected the days of the visit',
      letter(),
      edited(stored(letter()), (text) => text.replace('2019-04-02/2019-04-03', '2019-03-26/2019-03-27')),
    ],
    [
      'where the maintainer changed the type of the event',
      letter(),
      edited(stored(letter()), (text) => text.replace('type: monitoring-visit', 'type: focused-visit')),
    ],
    [
      'where the maintainer gave it another title',
      letter(),
      edited(stored(letter()), (text) => text.replace(/^title: .*$/mu, 'title: Our title')),
    ],
    [
      'where the maintainer declared an earlier event before its own',
      report(),
      edited(stored(report()), (text) =>
        text.replace(
          'events:\n',
          'events:\n  - id: northwick/2012-inspection\n    type: inspection\n    dates: 2012-11\n',
        ),
      ),
    ],
    [
      'under its number, where the address is known only to the file',
      without(report(), 'published'),
      stored(report({ url: URL })),
      'Downloads/50276411.pdf',
    ],
    [
      'under its number, where days and events are all changed',
      letter({ url: URL }),
      edited(stored(letter({ url: URL })), (text) =>
        text.replaceAll('2019', '2018').replace('-visit-3', '-visit-2'),
      ),
    ],
    [
      'under the inspectorate’s own name for the file, where no address is known',
      without(report(), 'published'),
      stored(report()),
      '50276411.pdf',
    ],
    [
      'where its address has moved',
      letter({ url: URL }),
      stored(letter({ url: 'https://www.example.org/letter' })),
    ],
    [
      'where the file is under another number now',
      letter({ url: URL }),
      stored(letter({ url: URL.replace('6411', '9999') })),
    ],
    [
      'where its source is filed under another council',
      letter(),
      stored(letter(), 'content/sources/southwick/2019-05-03-visit-letter.md'),
    ],
    [
      'where a hand-written source has no events',
      letter(),
      edited(stored(letter()), (text) => text.replace(/^events:[^]*?(?=^mentions)/mu, '')),
    ],
    [
      'where the themes are found in other places now',
      without(letter({ mentions: placesFrom(2) }), 'published'),
      stored(without(letter(), 'published')),
    ],
    ['where no day is stated at all', undatedLetter(1), stored(undatedLetter(1))],
  ];
  it.each(cases)('%s', (_, frontMatter, source, from) => {
    const step = plan(frontMatter, [source], from);
    expect(outcome(step)).toBe(`merge ${source.file.replace('content/sources/', '')}`);
    expectUntouched(step, source);
  });
});
