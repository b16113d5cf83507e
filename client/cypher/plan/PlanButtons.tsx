import { Button, Tooltip } from '@mantine/core';
import { IconGauge, IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSpeech } from '../../i18n/use-speech.ts';
import { sessionQuery } from '../../remote/session-query.ts';
import type { PlanVerb } from './ask-for-plan.ts';

const BUTTONS = [
  { verb: 'EXPLAIN', words: 'explain', help: 'explainHelp', icon: IconRoute },
  { verb: 'PROFILE', words: 'profile', help: 'profileHelp', icon: IconGauge },
] as const;

/** Asks for the plan of the query; where the store has none, says what would. */
export function PlanButtons({
  ask,
  disabled,
}: {
  readonly ask: (verb: PlanVerb) => void;
  readonly disabled: boolean;
}) {
  const { t } = useSpeech();
  const { data: session } = useQuery(sessionQuery);
  const none = session?.store.capabilities.plans === false;
  const off = none || disabled;
  return BUTTONS.map(({ verb, words, help, icon: Icon }) => {
    const what = t(`cypher.plan.${none ? 'noPlans' : help}`);
    return (
      <Tooltip key={verb} label={what} multiline maw={280} withinPortal={false}>
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon size={16} aria-hidden />}
          // Still reached by keyboard, so that the reason can be read.
          aria-disabled={off}
          aria-description={what}
          {...(off && { 'data-disabled': true })}
          onClick={() => {
            if (!off) ask(verb);
          }}
        >
          {t(`cypher.plan.${words}`)}
        </Button>
      </Tooltip>
    );
  });
}
