import { z } from 'zod';

/**
 * What the Children’s Social Care National Framework (Department for Education, December 2023) asks for.
 * Since March 2025 inspectors print with each point for improvement which of these it is about.
 */
export const NATIONAL_FRAMEWORK = {
  'outcome-1': 'Outcome 1: children, young people and families stay together and get the help they need',
  'outcome-2': 'Outcome 2: children and young people are supported by their family network',
  'outcome-3': 'Outcome 3: children and young people are safe in and outside of their homes',
  'outcome-4': 'Outcome 4: children in care and care leavers have stable, loving homes',
  'enabler-multi-agency': 'Enabler 1: multi-agency working is prioritised and effective',
  'enabler-leaders': 'Enabler 2: leaders drive conditions for effective practice',
  'enabler-workforce': 'Enabler 3: the workforce is equipped and effective',
  principle: 'One of its principles',
} as const;

export type NationalFrameworkPart = keyof typeof NATIONAL_FRAMEWORK;
export const nationalFrameworkPart = z.enum(
  Object.keys(NATIONAL_FRAMEWORK) as [NationalFrameworkPart, ...NationalFrameworkPart[]],
);
