import { describe, expect, it } from 'vitest';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import { Counter } from '../pieces/counter.ts';
import { Numbering } from '../pieces/numbering.ts';
import { alike } from './alike.ts';
import type { Comparable } from './numbered.ts';

const terms = new Numbering();

/** "leeds neglect concern: words of the text" -> a statement of a council on a theme. */
function statement(line: string): Comparable {
  const [council = '', theme = '', kind = '', ...words] = line.replace(':', '').split(' ');
  const counter = new Counter();
  counter.add(words.map(terms.of));
  const about = { council: council as CouncilId, themes: [theme as ThemeId], kind };
  return { ...about, terms: counter.take(), length: words.length };
}

const likest = (...lines: string[]): number[] => alike(lines.map(statement))[0] ?? [];

describe('the statements most like one', () => {
  it('share its rare words, and the likest comes first', () => {
    expect(
      likest(
        'leeds missing concern: return interviews were late and shallow',
        'hull missing concern: return interviews were offered',
        'york missing concern: return interviews were late and shallow too',
        'bath missing concern: police were quick',
      ),
    ).toEqual([2, 1]);
  });

  it('are of other councils, one from each', () => {
    expect(
      likest(
        'leeds missing concern: return interviews late',
        'leeds missing concern: return interviews late',
        'hull missing concern: return interviews late',
        'hull missing concern: return interviews late',
      ),
    ).toEqual([2]);
  });

  it('share a theme with it', () => {
    expect(
      likest('leeds missing concern: interviews late', 'hull staffing concern: interviews late'),
    ).toEqual([]);
  });

  it('are said in the same tone rather than in another', () => {
    expect(
      likest(
        'leeds missing concern: return interviews',
        'hull missing strength: return interviews',
        'york missing concern: return interviews',
      ),
    ).toEqual([2, 1]);
  });

  it('are five at most', () => {
    const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((council) => `${council} missing concern: interviews`);
    expect(likest('leeds missing concern: interviews', ...others)).toHaveLength(5);
  });
});

it('takes time that grows with the statements, and not with their square', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      statement(`c${at % 150} missing concern: word${at % 40} word${at % 41} word${at % 43} w${at % 997}`),
    );
  const timeOf = (statements: Comparable[]): number => {
    const start = performance.now();
    alike(statements);
    return performance.now() - start;
  };
  timeOf(many(1_000));
  const [few, eight] = [timeOf(many(2_000)), timeOf(many(16_000))];
  expect(eight / few).toBeLessThan(8 * 3);
});
