import { LanguageHelp } from './language-help.ts';
import type { Answers, Question, Questions, Reply } from './language-messages.ts';

const help = new LanguageHelp();

const reply = (message: Reply): void => self.postMessage(message);

function answer({ kind, question }: Question): Answers[typeof kind] {
  switch (kind) {
    case 'schema':
      return help.schema(question as Questions['schema']);
    case 'lint':
      return help.lint(question as Questions['lint']);
    case 'complete':
      return help.complete(question as Questions['complete']);
    case 'format':
      return help.format(question as Questions['format']);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  try {
    reply({ id: data.id, answer: answer(data) });
  } catch (error) {
    reply({ id: data.id, failure: String(error) });
  }
});

// The first of each costs a second of set-up: better before anybody waits for it.
help.lint({ text: 'MATCH (a)-[r]->(b) RETURN a' });
help.complete({ text: 'MATCH (a) RETURN ', at: 17, asked: true });
reply({ ready: true });
