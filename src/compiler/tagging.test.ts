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
