import { makeStyles } from '@fluentui/react-components';
import { withGrade } from './change-rules';
import { Choice, optionsOf } from './Choice';
import { ChangeEffect, InTable } from './Effect';
import { NumberSetting } from './NumberSetting';
import type { SectionProps } from './rules-context';
import { Setting } from './Setting';

const useStyles = makeStyles({
  grades: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** How scores are added, and the grade that the total earns. */
export function TotalsSection({ context }: SectionProps) {
  const styles = useStyles();
  const { now, base, text, numbers, problem, onRules } = context;
  const { rules } = now;
  return (
    <>
      <Choice
        title={text.totals.title}
        meaning={text.totals.meaning}
        options={optionsOf(text.totals.options, (totals) => ({ ...now, rules: { ...rules, totals } }))}
        value={rules.totals}
        context={context}
        onChoose={(value) => onRules({ ...rules, totals: value === 'B' ? 'B' : 'A' })}
      />
      <Setting title={text.grades.title} meaning={text.grades.meaning}>
        <div className={styles.grades}>
          {rules.grades.map(({ name, from }, index) => (
            <NumberSetting
              key={name}
              label={name}
              name={text.grades.from(name)}
              unit={text.grades.points}
              form="plain"
              value={from}
              problem={problem(`grades[${index}].from`)}
              onChange={(next) => onRules(withGrade(rules, index, next))}
            />
          ))}
        </div>
        <InTable
          context={context}
          say={({ score, places, grade }) =>
            score === null || grade === null ? text.grades.incomplete : text.grades.inTable(numbers.score(score, places), grade)
          }
        />
        <ChangeEffect context={context} without={(one) => ({ ...one, grades: base.rules.grades })} />
      </Setting>
    </>
  );
}
