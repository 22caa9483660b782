import type { Dataset, Field } from './field.ts';

/** Lists are words in CSV, and dates may be partial (2018-03), which the standard’s own `date` does not allow. */
const schemaType = ({ type }: Field): string => (['list', 'pairs', 'date'].includes(type) ? 'string' : type);

const schemaField = (field: Field) => ({
  name: field.name,
  type: schemaType(field),
  description: field.description,
  ...(field.type === 'date' && { constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } }),
  ...(field.values && valuesOf(field, field.values)),
  // The standard has foreign keys of whole cells only.
  ...(field.type === 'list' && field.refers && { itemsReference: { resource: field.refers, fields: 'id' } }),
});

/** Labels as the standard has them since its second version; the first knows the bare values. */
function valuesOf({ type }: Field, values: Record<string, string>) {
  const categories = Object.entries(values).map(([value, label]) => ({ value, label }));
  return type === 'list'
    ? { itemCategories: categories }
    : { constraints: { enum: Object.keys(values) }, categories };
}

const foreignKeys = (fields: Field[]) =>
  fields.flatMap(({ name, type, refers }) =>
    refers && type !== 'list' ? [{ fields: name, reference: { resource: refers, fields: 'id' } }] : [],
  );

/** The id; else what tells rows apart together; nothing where rows may be alike. */
function primaryKey(fields: Field[]): { primaryKey?: string | string[] } {
  if (fields.some(({ name }) => name === 'id')) return { primaryKey: 'id' };
  const key = fields.filter(({ isKey }) => isKey).map(({ name }) => name);
  return key.length > 0 ? { primaryKey: key } : {};
}

const resource = ({ name, title, fields }: Dataset) => ({
  name,
  title,
  path: `${name}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: fields.map(schemaField),
    missingValues: [''],
    ...primaryKey(fields),
    foreignKeys: foreignKeys(fields),
  },
});

/** A Frictionless Data Package: what every table and every field of it means. */
export const dataPackage = (datasets: readonly Dataset[], version: string) => ({
  profile: 'tabular-data-package',
  name: 'improvement-journeys',
  version,
  title: 'Improvement Journeys: inspections of council children’s services in England',
  description:
    'Events, judgements, findings, recommendations, responses and figures, each with its source. Independent; not Ofsted. Items of a list have a space between them. Dates may be partial: what no source states is left out.',
  licenses: [
    {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'Creative Commons Attribution 4.0',
    },
  ],
  resources: datasets.map(resource),
});
