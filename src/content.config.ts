import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader, movedLoader } from './adapter/loader.ts';

export const collections = {
  files: defineCollection({ loader: contentLoader }),
  moved: defineCollection({
    loader: movedLoader,
    schema: z.object({ list: z.array(z.object({ from: z.string(), to: z.string() })) }),
  }),
};
