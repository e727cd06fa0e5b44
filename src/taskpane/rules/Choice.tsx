import type { BookSettings } from '../../sheets';
import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import { Effect } from './Effect';
import type { RulesContext } from './rules-context';
import { Setting } from './Setting';

const useStyles = makeStyles({
  options: { marginLeft: '-8px' },
  /** Under the words of its option. */
  effect: { padding: '0 0 4px 32px', marginTop: '-4px' },
});

export interface Option {
  readonly value: string;
  readonly label: string;
  /** The settings that it would make; `null` where the scores do not depend on it. */
  readonly settings: BookSettings | null;
}

interface ChoiceProps {
  readonly title: string;
  readonly meaning: string;
  readonly options: readonly Option[];
  /** "" where none of them is in use. */
  readonly value: string;
  readonly context: RulesContext;
  readonly onChoose: (value: string) => void;
}

/** A setting of which one value is chosen, each of the others with what it would come to on the book. */
export function Choice({ title, meaning, options, value, context, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <Setting title={title} titleId={`${id}title`} meaning={meaning} meaningId={`${id}meaning`}>
      <RadioGroup
        className={styles.options}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}meaning`}
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
        {options.map((option) => {
          const effect = option.settings !== null && option.value !== value ? `${id}${option.value}` : undefined;
          return (
            <div key={option.value}>
              <Radio value={option.value} label={option.label} aria-describedby={effect} />
              {effect !== undefined && option.settings !== null && (
                <div className={styles.effect}>
                  <Effect id={effect} before={context.now} after={option.settings} context={context} />
                </div>
              )}
            </div>
          );
        })}
      </RadioGroup>
    </Setting>
  );
}

/** The options of a setting that is a word of a fixed list. */
export function optionsOf<Value extends string>(
  labels: Readonly<Record<Value, string>>,
  settings: (value: Value) => BookSettings | null,
): Option[] {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value], settings: settings(value) }));
}
