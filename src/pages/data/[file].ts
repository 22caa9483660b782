import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from '../../astro/edition.ts';
import { tables } from '../../astro/tables.ts';
import { dataFiles, WHOLE, wholeOf, type DataFile } from '../../data/files.ts';

/** A file whose content may still be in the making. */
type Props = Pick<DataFile, 'mediaType'> & { content: string | Promise<Uint8Array<ArrayBuffer>> };

export const getStaticPaths = (() => {
  const files = dataFiles(tables(), version);
  const whole = { mediaType: 'application/zip', content: wholeOf(files) };
  return [
    ...files.map(({ name, ...props }) => ({ params: { file: name }, props })),
    { params: { file: WHOLE }, props: whole },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { content, mediaType } }) =>
  new Response(await content, { headers: { 'content-type': mediaType } });
