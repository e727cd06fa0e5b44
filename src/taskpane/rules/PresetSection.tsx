import { PRESETS, type ScoringRules } from '../../scoring';
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Choice } from './Choice';
import { isSameRules } from './draft';
import type { SectionProps } from './rules-context';
import { Meaning } from '../kit/Meaning';
import { Setting } from './Setting';

const useStyles = makeStyles({
  note: { borderLeft: `2px solid ${tokens.colorStatusWarningBorder1}`, paddingLeft: '8px' },
  problem: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

/** Which set of rules is in use, and by what name. */
export function PresetSection({ context }: SectionProps) {
  const styles = useStyles();
  const { now, base, text, onRules } = context;
  const offered = offeredRules(base.rules);
  const inUse = offered.findIndex((rules) => isSameRules(rules, now.rules));
  const options = offered.map((rules, index) => ({
    value: String(index),
    label: index < PRESETS.length ? rules.name : text.preset.own(rules.name),
    settings: { ...now, rules },
  }));
  const choose = (value: string) => {
    const rules = offered[Number(value)];
    if (rules !== undefined) onRules(rules);
  };
  const isPreset = PRESETS.some((preset) => isSameRules(preset, now.rules));
  return (
    <>
      <Choice
        title={text.preset.title}
        meaning={text.preset.meaning}
        options={options}
        value={inUse < 0 ? '' : String(inUse)}
        context={context}
        onChoose={choose}
      />
      {inUse < 0 && <Meaning>{text.preset.changed(now.rules.name)}</Meaning>}
      {now.rules.note !== '' && (
        <div className={styles.note}>
          <Meaning>{text.preset.note(now.rules.note)}</Meaning>
        </div>
      )}
      {!isPreset && <NameOfRules context={context} />}
    </>
  );
}

/** The presets, and the book's own rules where they are none of them. */
function offeredRules(own: ScoringRules): readonly ScoringRules[] {
  return PRESETS.some((preset) => isSameRules(preset, own)) ? PRESETS : [...PRESETS, own];
}

function NameOfRules({ context }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const { now, text, problem, onRules } = context;
  return (
    <Setting title={text.preset.name} meaning={text.preset.nameMeaning}>
      <Input
        aria-label={text.preset.name}
        aria-invalid={problem('name') !== ''}
        aria-describedby={id}
        value={now.rules.name}
        onChange={(_, { value }) => onRules({ ...now.rules, name: value })}
      />
      <div id={id} role="alert" className={styles.problem}>
        {problem('name')}
      </div>
    </Setting>
  );
}
