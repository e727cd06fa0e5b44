import type { Answer } from '../../scoring';
import type { ScoreData } from '../../report';
import { Accordion } from '@fluentui/react-components';
import type { RulesSection } from '../../text';
import { AnswersSection } from './AnswersSection';
import { BandsSection } from './BandsSection';
import { ExcessSection } from './ExcessSection';
import { OutputSection } from './OutputSection';
import { PresetSection } from './PresetSection';
import type { RulesContext } from './rules-context';
import { ScoringSection } from './ScoringSection';
import { Section } from './Section';
import { summariesOf } from './summaries';
import { TotalsSection } from './TotalsSection';
import { WeightsSection } from './WeightsSection';

interface RulesSectionsProps {
  readonly context: RulesContext;
  readonly score: ScoreData | null;
  readonly wrong: ReadonlySet<RulesSection>;
  readonly busy: boolean;
  readonly onTakeBack: (answer: Answer) => void;
}

/** The rules by subject, each subject closed to a line that says how it stands. */
export function RulesSections({ context, score, wrong, busy, onTakeBack }: RulesSectionsProps) {
  const { now, text, numbers } = context;
  const summaries = summariesOf(now, text, numbers);
  const frame = (section: RulesSection) => ({
    section,
    title: text.sections[section],
    summary: summaries[section],
    problem: wrong.has(section) ? text.hasProblems : '',
  });
  return (
    <Accordion multiple collapsible defaultOpenItems={['preset']}>
      <Section {...frame('preset')}>
        <PresetSection context={context} />
      </Section>
      <Section {...frame('weights')}>
        <WeightsSection context={context} score={score} />
      </Section>
      <Section {...frame('scoring')}>
        <ScoringSection context={context} />
      </Section>
      <Section {...frame('excess')}>
        <ExcessSection context={context} />
      </Section>
      <Section {...frame('bands')}>
        <BandsSection context={context} />
      </Section>
      <Section {...frame('totals')}>
        <TotalsSection context={context} />
      </Section>
      <Section {...frame('output')}>
        <OutputSection context={context} />
      </Section>
      <Section {...frame('answers')}>
        <AnswersSection answers={now.answers} busy={busy} text={text} onTakeBack={onTakeBack} />
      </Section>
    </Accordion>
  );
}
