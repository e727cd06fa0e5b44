import type { IndicatorData } from '../../report';

/** How an indicator of 表2-3 stands; the first four add up to all of them. */
export const STANDINGS = ['completed', 'short', 'judged', 'unscored', 'far-above'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A person's judgement has no completion rate, by which 表2-3 counts. */
export function standsAs({ completed, status, completionRate }: IndicatorData, standing: Standing): boolean {
  switch (standing) {
    case 'completed':
      return completed === true;
    case 'far-above':
      return completed === true && status === 'far-above';
    case 'unscored':
      return completed === false && status === 'unscored';
    case 'judged':
      return completed === false && status !== 'unscored' && completionRate === null;
    case 'short':
      return completed === false && status !== 'unscored' && completionRate !== null;
  }
}
