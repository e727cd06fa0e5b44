import type { ScoreData } from '../../report';
import { makeStyles, tokens } from '@fluentui/react-components';
import { withCategoryWeight, withGroupWeight } from './change-rules';
import { ChangeEffect } from './Effect';
import { NumberSetting } from './NumberSetting';
import type { RulesContext, SectionProps } from './rules-context';
import { Meaning } from '../kit/Meaning';
import { sumWeights } from './weight-sums';

const FULL = 100;

const useStyles = makeStyles({
  categories: { display: 'flex', flexDirection: 'column', gap: '12px' },
  category: { display: 'flex', flexDirection: 'column', gap: '4px' },
  groups: { display: 'flex', flexDirection: 'column', gap: '4px', paddingLeft: '16px' },
  sum: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', lineHeight: tokens.lineHeightBase300 },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px', fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  misfit: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusWarningForeground1 },
  right: { color: tokens.colorStatusSuccessForeground1 },
});

/** What each category and group may earn, with their sums as they are typed. */
export function WeightsSection({ context, score }: SectionProps & { readonly score: ScoreData | null }) {
  const styles = useStyles();
  const { now, base, text, problem, onRules } = context;
  const { categories } = now.rules;
  const weighed = new Map((score?.categories ?? []).map(({ name, weight }) => [name, weight]));
  return (
    <>
      <Meaning>{text.weights.meaning}</Meaning>
      <div className={styles.categories}>
        {categories.map(({ name, weight }, index) => (
          <div key={name} className={styles.category}>
            <NumberSetting
              label={name}
              name={text.weights.weightOf(name)}
              unit={text.weights.points}
              form="plain"
              value={weight}
              problem={problem(`categories[${index}].weight`)}
              onChange={(next) => onRules(withCategoryWeight(now.rules, index, next))}
            >
              <InTable weight={weighed.get(name)} expected={weight} context={context} />
            </NumberSetting>
            <Groups index={index} context={context} />
          </div>
        ))}
        <div className={styles.total}>
          <Sum weights={categories.map(({ weight }) => weight)} expected={FULL} say={text.weights.sum} context={context} />
        </div>
      </div>
      <ChangeEffect context={context} without={(rules) => ({ ...rules, categories: base.rules.categories })} />
    </>
  );
}

interface InTableProps {
  readonly weight: number | undefined;
  readonly expected: number;
  readonly context: RulesContext;
}

/** What the table's own weights come to. */
function InTable({ weight, expected, context: { text, numbers } }: InTableProps) {
  const styles = useStyles();
  if (weight === undefined) return null;
  if (weight === expected) return <Meaning>{text.weights.inTable(numbers.plain(weight))}</Meaning>;
  return <div className={styles.misfit}>{text.weights.misfit(numbers.plain(weight))}</div>;
}

function Groups({ index, context }: { readonly index: number; readonly context: RulesContext }) {
  const styles = useStyles();
  const { now, text, onRules } = context;
  const category = now.rules.categories[index];
  if (category === undefined || category.groups.length === 0) return null;
  return (
    <div className={styles.groups}>
      {category.groups.map(({ name, weight }, place) => (
        <NumberSetting
          key={name}
          label={name}
          name={text.weights.weightOf(name)}
          unit={text.weights.points}
          form="plain"
          value={weight}
          problem=""
          onChange={(next) => onRules(withGroupWeight(now.rules, index, place, next))}
        />
      ))}
      <Sum
        weights={category.groups.map(({ weight }) => weight)}
        expected={category.weight}
        say={(sum) => text.weights.groupSum(category.name, sum)}
        context={context}
      />
    </div>
  );
}

interface SumProps {
  readonly weights: readonly number[];
  readonly expected: number;
  readonly say: (sum: string) => string;
  readonly context: RulesContext;
}

function Sum({ weights, expected, say, context: { text, numbers } }: SumProps) {
  const styles = useStyles();
  const result = sumWeights(weights, expected);
  const lacking = result?.lacking ?? 0;
  const rest = lacking > 0 ? text.weights.short(numbers.plain(lacking)) : text.weights.excess(numbers.plain(-lacking));
  return (
    <div role="status" className={styles.sum}>
      {result === null ? text.weights.unclear : say(numbers.plain(result.sum))}{' '}
      {result !== null && (lacking === 0 ? <span className={styles.right}>✓</span> : <span className={styles.wrong}>{rest}</span>)}
    </div>
  );
}
