import { z } from 'zod';

/** Lower-case words joined by hyphens, in the form of a pattern: a name that can stand in an address. */
export const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

const pattern = (regex: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^${regex}$`, 'u'), `must be lower-case words joined by hyphens, like ${example}`);

/** The name of a council's file: `west-northamptonshire`. */
export const councilId = pattern(SLUG, '"west-northamptonshire"')
  .meta({ title: 'a council: the name of its file' })
  .brand<'CouncilId'>();
/** The name of a theme's file: `agency-reliance`. */
export const themeId = pattern(SLUG, '"agency-reliance"')
  .meta({ title: 'a theme: the name of its file' })
  .brand<'ThemeId'>();
/** The path of a source's file below `content/sources`: `lancashire/2018-03-22-community-care`. */
export const sourceId = pattern(`${SLUG}/${SLUG}`, '"lancashire/2018-03-22-community-care"')
  .meta({ title: 'a source: its path below `sources`' })
  .brand<'SourceId'>();
/** A council and a name for the event: `lancashire/2018-02-monitoring-visit-6`. */
export const eventId = pattern(`${SLUG}/${SLUG}`, '"lancashire/2018-02-monitoring-visit-6"')
  .meta({ title: 'an event: a council, `/` and a name' })
  .brand<'EventId'>();
/** The path of a disagreement's file below `content/disagreements`: `lancashire/visit-numbering`. */
export const disagreementId = pattern(
  `${SLUG}/${SLUG}`,
  '"lancashire/visit-numbering"',
).brand<'DisagreementId'>();
/** The word for what a figure measures, as `content/measures.yml` has it: `agency-share`. */
export const measureId = pattern(SLUG, '"agency-share"')
  .meta({ title: 'a measure of `content/measures.yml`' })
  .brand<'MeasureId'>();
/** The id of a statement inside its source, which becomes its address: `mash-agency-share`. */
export const statementId = pattern(SLUG, '"mash-agency-share"')
  .meta({ title: 'words joined by hyphens' })
  .brand<'StatementId'>();

/** A statement anywhere: `kent/2022-05-10-inspection-report#firm-thresholds`. */
export const statementKey = z
  .string()
  .regex(/^[^#]+#[^#]+$/u, 'must be a source and a statement: source#statement');

export type CouncilId = z.infer<typeof councilId>;
export type ThemeId = z.infer<typeof themeId>;
export type SourceId = z.infer<typeof sourceId>;
export type EventId = z.infer<typeof eventId>;
export type DisagreementId = z.infer<typeof disagreementId>;
export type MeasureId = z.infer<typeof measureId>;
export type StatementId = z.infer<typeof statementId>;

/** The council that an event or a source is filed under: `lancashire/2018-…` -> `lancashire`. */
export const councilOf = (id: EventId | SourceId | DisagreementId): CouncilId =>
  id.slice(0, id.indexOf('/')) as CouncilId;
