import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REGIONS } from '../src/model/councils.ts';
import { EVENT_TYPES } from '../src/model/event-types.ts';
import { FRAMEWORKS } from '../src/model/frameworks.ts';
import { GRADES, NOT_JUDGED } from '../src/model/grades.ts';
import { TONES } from '../src/model/tones.ts';

const FOLDER = path.join(import.meta.dirname, '../src/styles');
const FACTS = [
  ...[GRADES, TONES, FRAMEWORKS, EVENT_TYPES].flatMap((table) => Object.keys(table)),
  ...REGIONS,
  NOT_JUDGED,
];

it('style sheets name no grade, tone, framework, type of event or region', () => {
  const css = readdirSync(FOLDER).map((file) => readFileSync(path.join(FOLDER, file), 'utf8'));
  const rules = css.join('\n').replaceAll(/\/\*.*?\*\//gsu, '');
  const isNamed = (fact: string) => new RegExp(String.raw`[.#'"(-]${fact}(?![\w-])`, 'u').test(rules);
  expect(isNamed('filters')).toBe(true);
  // “Other” is a word of style sheets as well.
  expect(FACTS.filter((fact) => fact !== 'other' && isNamed(fact))).toEqual([]);
});
