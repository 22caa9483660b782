import type { EventEntry } from '../../knowledge/knowledge-base.ts';
import { GRADES, gradeHeight, gradeIn, type StatedGrade } from '../../model/grades.ts';
import { criticisedNotes, mostCriticisedAt } from './criticised.ts';
import {
  reportInWords,
  type LatestInspection,
  type QuestionPoint,
  type ScrutinyQuestion,
} from './question.ts';
import { chiefOn, questionsOnRequests } from './requests.ts';
import { questionOnSettled } from './settled.ts';
import { tellingOnce } from './telling.ts';

/** Those that there is something to ask on; each names what it rests on, and no theme is asked about twice. */
export function questionsOn(inspection: LatestInspection): ScrutinyQuestion[] {
  const { latest, recommendations } = inspection;
  const tell = tellingOnce(recommendations);
  const criticised = mostCriticisedAt(latest);
  const alone = criticised.filter(({ theme }) => !chiefOn(recommendations, theme));
  return [
    ...questionsOnRequests(inspection, criticised, tell).map((question) => ({ ...question, more: null })),
    {
      text: `${criticisedInWords(inspection, alone.length < criticised.length)} What do our own audits and figures say of each today?`,
      points: alone.map((found) => ({ asked: null, notes: criticisedNotes(inspection, found, tell) })),
      more: null,
    },
    {
      text: `These grades fell from one inspection to the next. Why, when did leaders know, and what will raise them?`,
      points: fallenPoints(inspection),
      more: null,
    },
    questionOnSettled(inspection),
  ].filter(({ points }) => points.length > 0);
}

function criticisedInWords({ latest, recommendations }: LatestInspection, isAlsoAbove: boolean): string {
  const asksElse =
    recommendations.length > 0 ? '; no recommendation of that report stands under them here' : '';
  return `On these themes${isAlsoAbove ? ' too' : ''} most findings of the ${reportInWords(latest)} are concerns${asksElse}.`;
}

/** Only where nothing between the two inspections is unknown is there a grade before. */
function fallenPoints({ latest, before, rows }: LatestInspection): QuestionPoint[] {
  if (!before) return [];
  return rows
    .filter(({ grade, before: earlier }) => isBelow(grade, earlier))
    .map(({ name, grade, before: earlier }) => ({
      asked: null,
      notes: [
        {
          before: '',
          links: [{ name, url: latest.url }],
          after: ` – ${gradeAt(earlier, before)}, then ${gradeAt(grade, latest)}`,
          statements: [],
        },
      ],
    }));
}

function isBelow(stated: StatedGrade, statedBefore: StatedGrade | null): boolean {
  const [grade, before] = [gradeIn(stated), gradeIn(statedBefore ?? undefined)];
  return grade !== null && before !== null && gradeHeight(grade) < gradeHeight(before);
}

/** "good in the report of 4 November 2022". */
const gradeAt = (stated: StatedGrade | null, event: EventEntry): string => {
  const grade = gradeIn(stated ?? undefined);
  return `${grade ? GRADES[grade].toLowerCase() : ''} in the ${reportInWords(event)}`;
};
