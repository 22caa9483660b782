/** A column of the CSV that lists with filters offer, where no table of statements has it, or has something else in it. */
interface FilteredColumn {
  name: string;
  description: string;
}

/** In the order in which they stand in the file. */
export const FILTERED_COLUMNS: FilteredColumn[] = [
  { name: 'region', description: 'The region of the council.' },
  { name: 'eventName', description: 'What readers call the event.' },
  { name: 'end', description: 'When the event ended: of an inspection, when inspectors left.' },
  {
    name: 'grade',
    description:
      'The overall grade that inspectors gave the council at that event; empty where they gave none there.',
  },
  { name: 'kind', description: 'Whether the statement is a finding, a recommendation or a response.' },
  {
    name: 'tone',
    description:
      'What inspectors say in a finding: from the page of a theme, of that theme; from other lists, of the chief theme. The tables have that of the chief theme in tone, and others in otherTones.',
  },
  {
    name: 'label',
    description: 'Of a recommendation or a response: what it is, and of whom or by whom. Empty in a finding.',
  },
  { name: 'citation', description: 'How its source is cited.' },
  { name: 'sourceUrl', description: 'The address of its source on this site.' },
];
