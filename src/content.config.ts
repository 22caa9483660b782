import { defineCollection } from 'astro:content';
import { contentLoader } from './adapter/loader.ts';

export const collections = { files: defineCollection({ loader: contentLoader }) };
