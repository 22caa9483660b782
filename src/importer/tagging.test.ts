import { expect, it } from 'vitest';
import type { ThemeId } from '../model/ids.ts';
import { makeTagger } from './tagging.ts';

const theme = (id: string, ...phrases: string[]) => ({ id: id as ThemeId, phrases });

it('finds phrases as whole words, with any ending where a star says so', () => {
  const tag = makeTagger([theme('adoption', 'adopt*'), theme('audit', 'audit')]);
  expect(tag('Adopters said that auditing helped.')).toEqual(['adoption']);
});

it('takes hyphen and blank for the same, but not the tail of multi-agency for the agency', () => {
  const tag = makeTagger([theme('agency', 'agency staff', 'agency'), theme('life-story', 'life story')]);
  expect(tag('Life-story work by a multi-agency team')).toEqual(['life-story']);
  expect(tag('few agency staff')).toEqual(['agency']);
});

it('reads a phrase as it reads texts: commas and apostrophes at the end of a word are no part of it', () => {
  const tag = makeTagger([theme('offer', 'leavers’ offer', 'work, study')]);
  expect(tag('The care leavers’ offer is read.')).toEqual(['offer']);
  expect(tag('Work, study and rest')).toEqual(['offer']);
});

it('leaves out words that only look like the theme', () => {
  const tag = makeTagger([theme('trusts', 'children’s trust', '!children’s trust board*')]);
  expect(tag("the Children's Trust Board met")).toEqual([]);
  expect(tag('the board of the Children’s Trust')).toEqual(['trusts']);
});

it('counts some phrases only where care leavers are spoken of', () => {
  const tag = makeTagger([theme('housing', 'accommodation @care-leavers')]);
  expect(tag('Suitable accommodation is found.')).toEqual([]);
  expect(tag('Suitable accommodation is found.', 'care-leavers')).toEqual(['housing']);
  expect(tag('Care leavers have accommodation.')).toEqual(['housing']);
});

it('finds several themes in one place', () => {
  const tag = makeTagger([theme('care', 'foster care'), theme('carers', 'foster carer*')]);
  expect(tag('foster carers')).toEqual(['carers']);
  expect(tag('foster care and foster carers')).toEqual(['care', 'carers']);
});

it('counts faint words where a text begins with them or comes back to them', () => {
  const tag = makeTagger([theme('oversight', '~supervision'), theme('staff', 'staff')]);
  expect(tag('Supervision is monthly. Staff are glad of it.')).toEqual(['oversight', 'staff']);
  expect(tag('Staff like it here. Supervision helps. They say that supervision is kind.')).toEqual([
    'oversight',
    'staff',
  ]);
  expect(tag('Staff like it here. They speak of supervision.')).toEqual(['staff']);
});

it('counts firm words wherever they stand', () => {
  const tag = makeTagger([theme('turnover', '+leave soon', 'go soon'), theme('visits', 'see families')]);
  const opening =
    'Social workers see families. Much is done well here and most of them speak of it gladly, yet';
  expect(tag(`${opening} some of them go soon.`)).toEqual(['visits']);
  expect(tag(`${opening} some of them leave soon.`)).toEqual(['turnover', 'visits']);
});

it('takes for passing what is named once towards the end of a long later sentence', () => {
  const tag = makeTagger([theme('thresholds', 'threshold*'), theme('visits', 'see families')]);
  const opening = 'Social workers see families soon.';
  const tail = 'When they come back to the office they write up what was said and think about thresholds.';
  expect(tag(`${opening} ${tail}`)).toEqual(['visits']);
  expect(
    tag(`${opening} Thresholds are known, and partners use them when they write to the council.`),
  ).toEqual(['thresholds', 'visits']);
  expect(tag(`${opening} ${tail} ${tail}`)).toEqual(['thresholds', 'visits']);
});

it('takes for passing what is named as an example', () => {
  const tag = makeTagger([theme('court', 'court'), theme('health', 'health')]);
  const opening = 'Visits are many.';
  expect(tag(`${opening} Health and court work are tracked.`)).toEqual(['court', 'health']);
  expect(tag(`${opening} Health work is tracked, including court.`)).toEqual(['health']);
  expect(tag(`${opening} Health is tracked. For example, court work is read.`)).toEqual(['health']);
});

it('asks less of the theme that a text speaks of most', () => {
  const tag = makeTagger([theme('turnover', '~churn'), theme('drift', '~drift')]);
  expect(tag('Much has changed here. Churn is high, and when workers leave soon it is drift.')).toEqual([
    'turnover',
  ]);
  expect(tag('Much has changed here. Plans are kept when workers leave, and so there is no drift.')).toEqual(
    [],
  );
});

it('leaves out what is only touched on beside a theme that fills the text', () => {
  const tag = makeTagger([theme('adoption', 'adopters'), theme('court', 'court')]);
  const main = 'Adopters wait. ';
  expect(tag(`${main}The court helps.`)).toEqual(['adoption', 'court']);
  expect(tag(`${main.repeat(5)}The court helps.`)).toEqual(['adoption']);
});

it('asks more of each theme where many are named', () => {
  const words = ['drift', 'health', 'court', 'school'];
  const tag = makeTagger(words.map((word) => theme(word, word)));
  expect(tag('Drift is rare. Health is good. The court helps.')).toEqual(['drift', 'health', 'court']);
  expect(tag('Drift is rare. Health is good. The court helps. The school too.')).toEqual(['drift']);
});

it('does not count a phrase twice for another inside it', () => {
  const tag = makeTagger([theme('drift', '~drift', '~drift and delay'), theme('plans', 'plans')]);
  expect(tag('Plans are clear. Some children meet drift and delay.')).toEqual(['plans']);
});

it('leaves out phrases that an exception only touches', () => {
  const tag = makeTagger([theme('planning', 'plans are', '!pathway plans')]);
  expect(tag('Pathway plans are clear.')).toEqual([]);
});

it('can leave words out in one part of a report only', () => {
  const tag = makeTagger([theme('parents', 'alcohol', '!alcohol @in-care')]);
  expect(tag('Alcohol is a worry.', 'help-and-protection')).toEqual(['parents']);
  expect(tag('Alcohol is a worry.', 'in-care')).toEqual([]);
});
