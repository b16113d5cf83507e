import type { Meeting } from '../../contract/meeting-filter.ts';
import { MEETING_KINDS, MEETING_STATUSES } from '../../contract/model.ts';
import { IdLink } from '../details/NodeLink.tsx';
import { Local } from '../i18n/Name.tsx';
import { namedText } from '../i18n/named-text.ts';
import type { Speech } from '../i18n/speech.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Column } from '../list/rows.ts';
import { SortableTable } from '../list/SortableTable.tsx';
import { useWorkspace } from '../workspace/workspace.ts';

interface Row {
  readonly node: Meeting;
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'meeting', key: ({ node }, { language }) => namedText(node, language).text },
  { id: 'date', key: ({ node }) => node.earliest ?? node.latest ?? undefined },
  { id: 'kind', key: ({ node }, speech) => kindOf(node, speech) },
  { id: 'status', key: ({ node }, speech) => statusOf(node, speech) },
  { id: 'participants', key: ({ node }) => node.actors.length },
];

/** The same meetings as a table whose headings order it. */
export function MeetingTable({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const speech = useSpeech();
  const { t, language, date, number } = speech;
  const selected = useWorkspace(({ selection }) =>
    selection?.type === 'node' ? selection.id : undefined,
  );
  const cell = (column: string, meeting: Meeting) => {
    switch (column) {
      case 'meeting':
        return (
          <IdLink id={meeting.id}>
            <Local {...namedText(meeting, language)} />
          </IdLink>
        );
      case 'date':
        return date(meeting.date);
      case 'kind':
        return kindOf(meeting, speech) ?? t('list.none');
      case 'status':
        return statusOf(meeting, speech) ?? t('list.none');
      default:
        return number(meeting.actors.length);
    }
  };
  return (
    <SortableTable
      caption={t('timeline.title')}
      rows={meetings.map((node) => ({ node }))}
      columns={COLUMNS}
      heading={(column) => t(`timeline.column.${column as 'meeting'}`)}
      cell={(column, { node }) => cell(column, node)}
      selected={selected}
    />
  );
}

function kindOf({ kind }: Meeting, { t }: Speech): string | undefined {
  const known = MEETING_KINDS.find((one) => one === kind);
  return known && t(`meetingKind.${known}`);
}

function statusOf({ status }: Meeting, { t }: Speech): string | undefined {
  const known = MEETING_STATUSES.find((one) => one === status);
  return known && t(`meetingStatus.${known}`);
}
