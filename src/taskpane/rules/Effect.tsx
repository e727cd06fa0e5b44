import { type ScoringRules, validateRules } from '../../scoring';
import type { BookSettings } from '../../sheets';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isSameRules } from './draft';
import { sayEffect, type Outcome } from './outcome';
import type { RulesContext } from './rules-context';
import { useOutcome } from './use-outcome';

const useStyles = makeStyles({
  effect: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface EffectProps {
  readonly id?: string;
  readonly before: BookSettings;
  readonly after: BookSettings;
  readonly context: RulesContext;
}

/** What the step from some settings to others comes to on the book; nothing where one of them cannot be used. */
export function Effect({ id, before, after, context }: EffectProps) {
  const { trials, text, numbers } = context;
  const [old, next] = [useOutcome(trials, before), useOutcome(trials, after)];
  if (!isUsable(before) || !isUsable(after)) return null;
  if (old === undefined || next === undefined) return <Said id={id} sentence={text.effect.pending} quiet />;
  if (old === null || next === null) return <Said id={id} sentence={text.effect.unknown} quiet />;
  const sentence = sayEffect(old, next, text, numbers);
  return <Said id={id} sentence={sentence} quiet={sentence === text.effect.none} />;
}

function isUsable({ rules }: BookSettings): boolean {
  return validateRules(rules).length === 0;
}

function Said({ id, sentence, quiet }: { readonly id: string | undefined; readonly sentence: string; readonly quiet: boolean }) {
  const styles = useStyles();
  return (
    <div id={id} className={mergeClasses(styles.effect, quiet && styles.quiet)}>
      {sentence}
    </div>
  );
}

/** What the changes to some settings come to; nothing while they are as in the book. @param without takes these changes back */
export function ChangeEffect({
  context,
  without,
}: {
  readonly context: RulesContext;
  readonly without: (now: ScoringRules) => ScoringRules;
}) {
  const { now } = context;
  const rules = without(now.rules);
  if (isSameRules(rules, now.rules)) return null;
  return <Effect before={{ ...now, rules }} after={now} context={context} />;
}

/** A sentence on the book as it stands under the settings wanted now. */
export function InTable({ context, say }: { readonly context: RulesContext; readonly say: (outcome: Outcome) => string }) {
  const outcome = useOutcome(context.trials, context.now);
  if (outcome === null) return null;
  return <Said id={undefined} sentence={outcome === undefined ? context.text.effect.pending : say(outcome)} quiet />;
}
