import { defineCollection } from 'astro:content';
import { contentLoader, movedLoader } from './adapter/loader.ts';

export const collections = {
  files: defineCollection({ loader: contentLoader }),
  moved: defineCollection({ loader: movedLoader }),
};
