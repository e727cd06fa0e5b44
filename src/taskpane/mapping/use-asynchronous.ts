import { useEffect, useState } from 'react';

/**
 * What an asynchronous question was answered, with the question it belongs to. While a later question is open the earlier answer stays,
 * and an answer that comes late is dropped.
 */
export function useAsynchronous<Question, Answer>(
  question: Question | null,
  ask: (question: Question) => Promise<Answer>,
): { readonly question: Question; readonly answer: Answer } | null {
  const [known, setKnown] = useState<{ readonly question: Question; readonly answer: Answer } | null>(null);
  useEffect(() => {
    if (question === null) return;
    let wanted = true;
    void ask(question).then((answer) => {
      if (wanted) setKnown({ question, answer });
    });
    return () => {
      wanted = false;
    };
  }, [question, ask]);
  return known;
}
