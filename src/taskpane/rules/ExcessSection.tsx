import type { Deduction } from '../../scoring';
import { withBound, withDeduction, withShare } from './change-rules';
import { Choice, optionsOf } from './Choice';
import { ChangeEffect, InTable } from './Effect';
import { NumberSetting } from './NumberSetting';
import type { SectionProps } from './rules-context';
import { Meaning } from '../kit/Meaning';

/** What becomes of targets that were exceeded. */
export function ExcessSection({ context }: SectionProps) {
  const { now, text, numbers, problem, onRules } = context;
  const { markFrom, reasonFrom, deduction } = now.rules.overFulfilment;
  return (
    <>
      <NumberSetting
        label={text.markFrom.title}
        unit="%"
        form="percent"
        value={markFrom}
        problem={problem('overFulfilment.markFrom')}
        onChange={(rate) => onRules(withBound(now.rules, 'markFrom', rate))}
      >
        <Meaning>{text.markFrom.meaning}</Meaning>
        <InTable context={context} say={({ counts }) => text.markFrom.inTable(numbers.plain(counts.farAbove))} />
      </NumberSetting>
      <NumberSetting
        label={text.reasonFrom.title}
        unit="%"
        form="percent"
        value={reasonFrom}
        problem={problem('overFulfilment.reasonFrom')}
        onChange={(rate) => onRules(withBound(now.rules, 'reasonFrom', rate))}
      >
        <Meaning>{text.reasonFrom.meaning}</Meaning>
        <InTable context={context} say={({ excessUnexplained }) => text.reasonFrom.inTable(numbers.plain(excessUnexplained))} />
      </NumberSetting>
      <Choice
        title={text.deduction.title}
        meaning={text.deduction.meaning}
        options={optionsOf(text.deduction.options, (kind) => ({ ...now, rules: withDeduction(now.rules, kind) }))}
        value={deduction.kind}
        context={context}
        onChoose={(kind) => onRules(withDeduction(now.rules, kind as Deduction['kind']))}
      />
      {deduction.kind !== 'none' && (
        <NumberSetting
          label={text.share.title}
          unit="%"
          form="percent"
          value={deduction.share}
          problem={problem('overFulfilment.deduction.share')}
          onChange={(share) => onRules(withShare(now.rules, share))}
        >
          <Meaning>{text.share.meaning}</Meaning>
        </NumberSetting>
      )}
      <ChangeEffect context={context} without={(rules) => ({ ...rules, overFulfilment: context.base.rules.overFulfilment })} />
    </>
  );
}
