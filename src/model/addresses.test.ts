import { expect, it } from 'vitest';
import { addressOf } from './addresses.ts';
import { siteAddress, webAddress } from './address-schemas.ts';
import { councilOf, disagreementId, eventId, sourceId, statementId } from './ids.ts';

it('an event and a disagreement are places on a page; a statement is a place in its source', () => {
  const source = sourceId.parse('anyshire/2018-letter');
  expect(addressOf.event(eventId.parse('anyshire/2015-inspection'))).toBe(
    '/journeys/anyshire/#2015-inspection',
  );
  expect(addressOf.disagreement(disagreementId.parse('anyshire/dates'))).toBe(
    '/disagreements/#anyshire--dates',
  );
  expect(addressOf.statement(source, statementId.parse('audits'))).toBe(
    '/sources/anyshire/2018-letter/#audits',
  );
});

it('an address of the site begins with one stroke and holds no space', () => {
  const sound = (text: string) => siteAddress.safeParse(text).success;
  expect(['/', '/themes/turnover/', '/a/#b'].every(sound)).toBe(true);
  expect(['themes/', '//example.org', 'https://example.org', '/a b'].some(sound)).toBe(false);
});

it('an id is lower-case words joined by hyphens, below its council where it is an event or a source', () => {
  const sound = (text: string) => eventId.safeParse(text).success;
  expect(councilOf(eventId.parse('west-anyshire/2015-inspection'))).toBe('west-anyshire');
  expect(['anyshire', 'Anyshire/x', 'a/b/c', 'a/-b', 'a/b_c'].some(sound)).toBe(false);
});

it.each([
  ['https://example.org/a?b=c@d#e', true],
  ['HTTP://example.org', true],
  ['https://me:secret@example.org/', false],
  ['https://me@example.org', false],
  ['https://example.org/a b', false],
  ['ftp://example.org', false],
])('an address elsewhere has no blanks, names or passwords: %s', (address, isSound) => {
  expect(webAddress.safeParse(address).success).toBe(isSound);
});
