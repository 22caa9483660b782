import { stem } from '../text/stem.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).map(stem));

/** Whether each word is in one of some sets. */
export const areAll = (forms: readonly string[], ...sets: ReadonlySet<string>[]): boolean =>
  forms.every((form) => sets.some((set) => set.has(stem(form))));

/** Words that change nothing beside a name. */
export const BESIDE_NAMES = words(
  'council councils children child kid kids service services social care worker workers work working staff people young local authority authorities ofsted theme themes page evidence findings finding information about issue issues problem problems county city borough england definition define meaning explain explained abbreviation acronym',
);
/** Words that ask for a council's latest inspection. */
export const LATEST = words(
  'latest last recent recently current currently newest new now today nowadays inspection inspections inspected inspect report reports published result results outcome letter',
);
/** Words that ask what a council was given. */
export const GRADE = words(
  'rating rated rate grade graded grades judgement judgements judged score overall outstanding inadequate requires',
);
/** Words that ask how somebody does. */
export const HOW = words(
  'good bad poor strong weak better worse improve improved improving improvement failing doing performing performance still yet status standing think special measures turnaround turned round',
);
/** Words that ask for what inspectors last saw. */
export const VISITS = words('visit visits visited');
/** Words that people use in any question: they tell little of what is asked, however seldom texts have them. */
const LIGHT = words(
  'tell told put go going went gone getting got come coming came make making made take taking took know knew known think thought ask asked happen happened happening thing things something anything nothing someone anyone somebody anybody everyone people really actually still even ever lot lots bit enough too back try tried trying',
);
/** Whether a word is one that people use in any question. */
export const isLight = (word: string): boolean => LIGHT.has(stem(word));
/** Words that change nothing beside the name of a page of this site. */
export const BESIDE_PAGES = words(
  'show number full table every whole site website page pages view open link today time week month year years total list',
);
/** Words that ask how something went on, and change nothing beside a theme. */
export const OVER_TIME = words('time timeline history trend trends year years story progress');
/** Words that ask for several things beside each other. */
export const COMPARES = words(
  'difference different versus vs compare compared comparing comparison relation side beside against',
);

export const ASKS_MEANING =
  /\b(?:what(?:'?s|’s| is| are| does| do| was)|meaning|mean|define|definition|explain|stands? for|abbreviation|acronym|difference)\b/iu;
/** Who asks so asks for one thing that was found or done, not for all that is said of a theme. */
export const ASKS_ONE =
  /^\s*(?:when|which|where|who(?! (?:is|are|\w+s)\b)|how (?:many|much)|what (?:did|was|were|share|part|number))\b/iu;
/** Words by which a question asks for something that happened, wherever they stand. */
export const ASKS =
  /\b(?:who|whom|whose|when|which|where|why|did|does|do|was|were|is|are|has|have|can|how (?:many|much|long|often|did|does|do|was|were|slow|far))\b/iu;
/** What is asked so wants a number. */
export const ASKS_NUMBER =
  /\b(?:how (?:many|much|long|often)|share|percentage|percent|proportion|average|number|rate|cost)\b/iu;
/** Words by which a sentence tells of something that was found, and does not only name what it is about. */
export const TELLS =
  /\b(?:not|never|too|told|left|because|wrong|slow|late|without|whats|dont|didnt|doesnt|isnt|arent|wasnt|werent|cant|couldnt|wont|hasnt|havent|\w+n['’]t)\b/iu;
/** What is asked so wants what happened on a day, or in the year that is named. */
export const ASKS_EVENT = /^\s*(?:when|who|date|which\b.*\b(?:19|20)\d\d)\b/iu;
/** What is asked so can be answered by yes or no. */
export const ASKS_WHETHER = /^\s*(?:are|is|were|was|did|does|do|has|have|had|can|could)\b/iu;
