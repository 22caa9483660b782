import { toString } from 'mdast-util-to-string';
import type { z } from 'zod';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import type { CouncilId, EventId, SourceId, StatementId, ThemeId } from '../../model/ids.ts';
import type { ThemeWithTone } from '../../model/statements.ts';
import type { Figure, Reference, StatementNode } from '../compiled.ts';
import type { ContainerDirective } from '../markdown.ts';
import { toProse } from '../prose.ts';
import type { TextFile } from '../text.ts';
import { readAttributes } from './attributes.ts';
import { readFigures } from './figure.ts';
import { placeOfAttribute } from './written.ts';

export interface StatementReading {
  statement: StatementNode | null;
  references: Reference[];
  diagnostics: Diagnostic[];
}

interface CommonAttributes {
  id: StatementId;
  themes?: (ThemeId | ThemeWithTone)[] | undefined;
  council?: CouncilId | undefined;
  event?: EventId | undefined;
  para?: string | undefined;
  page?: string | undefined;
  also?: SourceId[] | undefined;
}
type Common = Omit<StatementNode, 'kind' | 'tone' | 'otherTones' | 'item' | 'to' | 'by'>;

/** Makes the reader of one kind of statement from the schema of its attributes. */
export function defineStatement<T extends z.ZodObject>(
  schema: T,
  build: (attributes: z.infer<T>, common: Common) => StatementNode,
) {
  return (directive: ContainerDirective, file: TextFile): StatementReading => {
    const { data, diagnostics } = readAttributes(directive, schema, file);
    const { figures, diagnostics: faults } = readFigures(directive, file);
    if (!data) return { statement: null, references: [], diagnostics: [...diagnostics, ...faults] };
    const attributes = data as z.infer<T> & CommonAttributes;
    return {
      statement: build(data, { ...commonOf(attributes, directive, file), figures }),
      references: [...referencesOf(attributes, directive, file), ...figures.map(measureOf)],
      diagnostics: [...faults, ...emptiness(attributes.id, directive, file)],
    };
  };
}

/** A statement of marks alone would be counted, cited and searched, and say nothing. */
function emptiness(id: StatementId, directive: ContainerDirective, file: TextFile): Diagnostic[] {
  if (/[\p{L}\p{N}]/u.test(plainText(directive))) return [];
  const message = `“${id}” says nothing: write its words before the closing “:::”, or take it away.`;
  const place = placeOfAttribute(directive, file);
  return [error({ rule: 'statement-empty', file: file.path, place, message })];
}

const measureOf = ({ measure, place }: Figure): Reference => ({ to: 'measure', id: measure, place });

const commonOf = (
  attributes: CommonAttributes,
  directive: ContainerDirective,
  file: TextFile,
): Omit<Common, 'figures'> => ({
  id: attributes.id,
  themes: themesOf(attributes),
  council: attributes.council ?? null,
  event: attributes.event ?? null,
  para: attributes.para ?? null,
  page: attributes.page ?? null,
  also: attributes.also ?? [],
  text: plainText(directive),
  content: toProse({ type: 'root', children: directive.children }),
  place: placeOfAttribute(directive, file),
});

const themesOf = ({ themes = [] }: CommonAttributes): ThemeId[] =>
  themes.map((theme) => (Array.isArray(theme) ? theme[0] : theme));

const plainText = (directive: ContainerDirective): string =>
  directive.children
    .map((child) => toString(child))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

function referencesOf(
  attributes: CommonAttributes,
  directive: ContainerDirective,
  file: TextFile,
): Reference[] {
  const at = (name: string) => placeOfAttribute(directive, file, name);
  return [
    ...themesOf(attributes).map((id): Reference => ({ to: 'theme', id, place: at('themes') })),
    ...(attributes.also ?? []).map((id): Reference => ({ to: 'source', id, place: at('also') })),
    ...(attributes.council
      ? [{ to: 'council', id: attributes.council, place: at('council') } satisfies Reference]
      : []),
    ...(attributes.event
      ? [{ to: 'event', id: attributes.event, place: at('event') } satisfies Reference]
      : []),
  ];
}
