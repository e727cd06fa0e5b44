import { makeStyles, tokens } from '@fluentui/react-components';
import { withBand } from './change-rules';
import { ChangeEffect, InTable } from './Effect';
import { NumberSetting } from './NumberSetting';
import type { SectionProps } from './rules-context';
import { Meaning } from '../kit/Meaning';

const LEVELS = ['achieved', 'partial', 'missed'] as const;

const useStyles = makeStyles({
  level: { display: 'flex', flexDirection: 'column', gap: '4px' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** What part of its weight each level of a target in words may earn. */
export function BandsSection({ context }: SectionProps) {
  const styles = useStyles();
  const { now, base, text, numbers, problem, onRules } = context;
  return (
    <>
      <Meaning>{text.bands.meaning}</Meaning>
      {LEVELS.map((level) => (
        <div key={level} className={styles.level}>
          <div className={styles.name}>{text.bands.levels[level]}</div>
          {(['to', 'from'] as const).map((end) => (
            <NumberSetting
              key={end}
              label={text.bands.ends[end]}
              name={text.bands.endOf(text.bands.levels[level], text.bands.ends[end])}
              unit="%"
              form="percent"
              value={now.rules.bands[level][end]}
              problem={problem(`bands.${level}.${end}`)}
              onChange={(share) => onRules(withBand(now.rules, level, end, share))}
            />
          ))}
        </div>
      ))}
      <InTable context={context} say={({ judged }) => text.bands.inTable(numbers.plain(judged))} />
      <ChangeEffect context={context} without={(rules) => ({ ...rules, bands: base.rules.bands })} />
    </>
  );
}
