import { TABLE_NAMES } from '../../report';
import { Checkbox, makeStyles } from '@fluentui/react-components';
import { Choice, optionsOf } from './Choice';
import type { SectionProps } from './rules-context';
import { Setting } from './Setting';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
});

/** What a run writes; no score depends on it. */
export function OutputSection({ context }: SectionProps) {
  const styles = useStyles();
  const { now, text, onOutput } = context;
  const { output } = now;
  return (
    <>
      <Choice
        title={text.results.title}
        meaning={text.results.meaning}
        options={optionsOf(text.results.options, () => null)}
        value={output.results}
        context={context}
        onChoose={(value) => onOutput({ ...output, results: value === 'sealed' ? 'sealed' : 'formulas' })}
      />
      <Setting title={text.tables.title} meaning={text.tables.meaning}>
        <div role="group" aria-label={text.tables.title} className={styles.boxes}>
          {TABLE_NAMES.map((table) => (
            <Checkbox
              key={table}
              label={text.tables.each[table]}
              checked={output.tables[table]}
              onChange={(_, { checked }) => onOutput({ ...output, tables: { ...output.tables, [table]: checked === true } })}
            />
          ))}
        </div>
      </Setting>
      <Setting title={text.chart.heading} meaning={output.tables['表2-1'] ? text.chart.meaning : text.chart.needsTable}>
        <div className={styles.boxes}>
          <Checkbox
            label={text.chart.title}
            checked={output.chart && output.tables['表2-1']}
            disabled={!output.tables['表2-1']}
            onChange={(_, { checked }) => onOutput({ ...output, chart: checked === true })}
          />
        </div>
      </Setting>
    </>
  );
}
