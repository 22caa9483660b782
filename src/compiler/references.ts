import type { Council } from '../model/councils.ts';
import type { Disagreement } from '../model/disagreements.ts';
import type { Source } from '../model/sources.ts';
import type { Term } from '../model/terms.ts';
import type { Theme } from '../model/themes.ts';
import type { Reference } from './compiled.ts';
import type { PlacedYaml } from './yaml.ts';

type PlaceOf = PlacedYaml['placeOf'];

const many = (
  to: Reference['to'],
  ids: readonly string[],
  path: PropertyKey[],
  placeOf: PlaceOf,
): Reference[] => ids.map((id, index) => ({ to, id, place: placeOf([...path, index]) }));

const maybe = (
  to: Reference['to'],
  id: string | undefined,
  path: PropertyKey[],
  placeOf: PlaceOf,
): Reference[] => (id === undefined ? [] : [{ to, id, place: placeOf(path) }]);

export const councilReferences = (data: Council, placeOf: PlaceOf): Reference[] => [
  ...many('council', data.neighbours, ['neighbours'], placeOf),
  ...many('finding', data.onItsStart, ['onItsStart'], placeOf),
  ...(['predecessors', 'successors'] as const).flatMap((key) =>
    data[key].flatMap((item, index) => maybe('council', item.council, [key, index, 'council'], placeOf)),
  ),
  ...data.providers.flatMap((item, index) =>
    maybe('source', item.source, ['providers', index, 'source'], placeOf),
  ),
];

export const themeReferences = (data: Theme, placeOf: PlaceOf): Reference[] => [
  ...many('theme', data.related, ['related'], placeOf),
  ...data.evidence.flatMap(({ on }, index) => many('finding', on, ['evidence', index, 'on'], placeOf)),
  ...data.followed.flatMap(({ cases }, index) =>
    cases.flatMap(({ first, later }, at) => [
      ...maybe('finding', first, ['followed', index, 'cases', at, 'first'], placeOf),
      ...many('finding', later, ['followed', index, 'cases', at, 'later'], placeOf),
    ]),
  ),
];

export const sourceReferences = (data: Source, placeOf: PlaceOf): Reference[] => [
  ...many('council', data.councils, ['councils'], placeOf),
  ...Object.keys(data.mentions).map((id): Reference => ({
    to: 'theme',
    id,
    place: placeOf(['mentions', id]),
  })),
  ...data.events.flatMap((event, index) => [
    {
      to: 'council',
      id: event.id.split('/')[0] ?? '',
      place: placeOf(['events', index, 'id']),
    } satisfies Reference,
    ...many('council', event.councils ?? [], ['events', index, 'councils'], placeOf),
    ...maybe('event', event.endedBy, ['events', index, 'endedBy'], placeOf),
    ...maybe('event', event.before, ['events', index, 'before'], placeOf),
    ...many('theme', event.silentOn, ['events', index, 'silentOn'], placeOf),
  ]),
];

export const disagreementReferences = (data: Disagreement, placeOf: PlaceOf): Reference[] => [
  ...maybe('council', data.council, ['council'], placeOf),
  ...many('event', data.events, ['events'], placeOf),
  ...many('finding', data.findings, ['findings'], placeOf),
  ...data.claims.flatMap((claim, index) =>
    maybe('source', claim.source, ['claims', index, 'source'], placeOf),
  ),
  ...maybe('source', data.follows, ['follows'], placeOf),
];

export const termReferences = (terms: readonly Term[], placeOf: PlaceOf): Reference[] =>
  terms.flatMap((term, index) => [
    ...many('theme', term.themes, [index, 'themes'], placeOf),
    ...many('council', term.councils, [index, 'councils'], placeOf),
  ]);
