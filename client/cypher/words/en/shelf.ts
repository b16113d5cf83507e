import type { SameWords } from '../../../i18n/words.ts';
import type { shelf as ar } from '../ar/shelf.ts';

export const shelf: SameWords<typeof ar> = {
  group: {
    met: 'Who met whom',
    how: 'How and where',
    said: 'Who said what',
    topics: 'What was discussed',
    states: 'States and posts',
    paths: 'What connects them',
    counts: 'How often',
    unknown: 'What the report does not say',
    schema: 'How the graph is built',
  },
  ready: {
    whoMetWhom: {
      title: 'Who met whom?',
      about: 'Two people who took part in one meeting that was held have met.',
    },
    metByPerson: {
      title: 'Whom did one person meet?',
      about: 'Put anyone into $person; the evidence is the place in the report.',
    },
    whereTheyMet: {
      title: 'Where were the meetings?',
      about: 'From the meeting to the place, and from the place to its state.',
    },
    partsOfLarger: {
      title: 'Which meetings are part of something larger?',
      about: 'On the sidelines of a summit, or a stop of a tour with its number.',
    },
    whoSaidWhat: {
      title: 'Who said what?',
      about: 'Each statement, whose it is, and the place that says so.',
    },
    saidAbout: {
      title: 'What was said about a state or topic?',
      about: '$about is the id of anything that statements speak of.',
    },
    sentenceBehind: {
      title: 'Which sentence says that a meeting took place?',
      about: 'Evidence is a place in the text; this cuts out its words.',
    },
    topicsOfMeetings: {
      title: 'What did each meeting discuss?',
      about: 'collect gathers the topics of one meeting in a list.',
    },
    topicsBetweenStates: {
      title: 'What did two states’ representatives discuss?',
      about: 'From the state to who represents it, to the meeting, to its topics.',
    },
    postsOfPeople: {
      title: 'Who represents whom, in which post?',
      about: 'The post stands on the relationship REPRESENTS itself.',
    },
    statesThatMet: {
      title: 'Which states’ representatives met?',
      about: 'Meetings counted between states instead of people.',
    },
    aroundSomething: {
      title: 'Everything around one thing',
      about: 'All its relationships both ways; best seen as a picture.',
    },
    shortestChain: {
      title: 'The shortest chain between two people',
      about: 'Over meetings, places and whom they represent, six steps at most.',
    },
    howTheyMet: {
      title: 'How many meetings of each kind?',
      about: 'What is not counted is grouped by: kind and status.',
    },
    undatedMeetings: {
      title: 'Meetings without a date',
      about: 'A property that is absent means that the report does not say.',
    },
    counterpartUnknown: {
      title: 'Meetings whose other side is not named',
      about: 'OPTIONAL MATCH keeps a meeting even when nobody is known.',
    },
    datedMeetings: {
      title: 'Meetings between two dates',
      about: 'earliest and latest bound the date; no rows means that none is reported.',
    },
    labelsAndCounts: {
      title: 'What is in the graph?',
      about: 'Every label, and how many carry it.',
    },
    whatConnectsWhat: {
      title: 'What is connected with what?',
      about: 'The types of relationship, where they start and where they lead.',
    },
    howItIsRun: {
      title: 'How is a query carried out?',
      about: 'PROFILE shows its steps and what each of them costs.',
    },
  },
};
