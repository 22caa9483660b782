import type { KnowledgeBase } from './knowledge-base.ts';

/** Pages that stand whatever the content. */
const STANDING = [
  '/',
  '/councils/',
  '/journeys/',
  '/themes/',
  '/insights/',
  '/asked-again/',
  '/coverage/',
  '/sources/',
  '/search/',
  '/glossary/',
  '/disagreements/',
  '/new/',
  '/corrections/',
  '/data/',
  '/about/',
  '/accessibility/',
];

/** Every address that the site offers: pages, and the places in them that have an address of their own. */
export function addressesOf(knowledge: KnowledgeBase): Set<string> {
  const { councils, themes, sources, events, journeys } = knowledge;
  const { terms, disagreements, findings, recommendations, responses } = knowledge;
  return new Set([
    ...STANDING,
    ...[...councils.values()].flatMap(({ url, journeyUrl }) => [url, journeyUrl]),
    ...[...journeys.values()].flatMap(({ threads }) => threads.map(({ url }) => url)),
    ...[...themes.values(), ...sources.values(), ...events.values()].map(({ url }) => url),
    ...[...findings, ...recommendations, ...responses, ...terms, ...disagreements].map(({ url }) => url),
  ]);
}
