import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { readNames } from './change-rules';
import { Choice, optionsOf } from './Choice';
import { ChangeEffect, InTable } from './Effect';
import { NumberSetting } from './NumberSetting';
import type { SectionProps } from './rules-context';
import { Meaning } from '../kit/Meaning';
import { Setting } from './Setting';

/** How one indicator's score comes about. */
export function ScoringSection({ context }: SectionProps) {
  const { now, base, text, numbers, problem, onRules } = context;
  const { rules } = now;
  return (
    <>
      <Choice
        title={text.reverse.title}
        meaning={text.reverse.meaning}
        options={optionsOf(text.reverse.options, (reverse) => ({ ...now, rules: { ...rules, reverse } }))}
        value={rules.reverse}
        context={context}
        onChoose={(value) => onRules({ ...rules, reverse: value === 'ratio' ? 'ratio' : 'linear' })}
      />
      <Choice
        title={text.aboveZero.title}
        meaning={text.aboveZero.meaning}
        options={optionsOf(text.aboveZero.options, (aboveZero) => ({ ...now, rules: { ...rules, aboveZero } }))}
        value={rules.aboveZero}
        context={context}
        onChoose={(value) => onRules({ ...rules, aboveZero: value === 'none' ? 'none' : 'full' })}
      />
      <NumberSetting
        label={text.places.title}
        unit={text.places.unit}
        form="plain"
        value={rules.scorePlaces}
        problem={problem('scorePlaces')}
        onChange={(scorePlaces) => onRules({ ...rules, scorePlaces })}
      >
        <Meaning>{text.places.meaning}</Meaning>
        <ChangeEffect context={context} without={(one) => ({ ...one, scorePlaces: base.rules.scorePlaces })} />
      </NumberSetting>
      <Setting title={text.lowerByName.title} meaning={text.lowerByName.meaning}>
        <NamesField context={context} />
        <InTable context={context} say={({ counts }) => text.lowerByName.inTable(numbers.plain(counts.lowerSuggested))} />
      </Setting>
    </>
  );
}

/** What was typed stays as it was typed, as long as it says the same words. */
function NamesField({ context: { now, text, onRules } }: SectionProps) {
  const { lowerByName } = now.rules;
  const [typed, setTyped] = useState('');
  const said = lowerByName.join('、');
  return (
    <Textarea
      aria-label={text.lowerByName.title}
      rows={3}
      resize="vertical"
      value={readNames(typed).join('、') === said ? typed : said}
      onChange={(_, { value }) => {
        setTyped(value);
        onRules({ ...now.rules, lowerByName: readNames(value) });
      }}
    />
  );
}
