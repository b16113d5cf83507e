import { Menu } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { kindOf } from '../../contract/model.ts';
import { KindShape } from '../canvas/KindShape.tsx';
import { RelationshipWords } from '../details/RelationshipWords.tsx';
import { Name } from '../i18n/Name.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Report.module.css';
import type { Segment } from './segments.ts';
import type { Supported } from './span-kinds.ts';

/** Words that were clicked, where they are drawn, and what they support. */
export interface Opened {
  readonly segment: Segment;
  readonly element: HTMLElement;
  readonly supported: readonly Supported[];
}

/** What some words support, to choose from, beside the words. */
export function SpanMenu({
  opened,
  pick,
  close,
}: {
  readonly opened: Opened;
  readonly pick: (what: Supported, segment: Segment) => void;
  readonly close: () => void;
}) {
  const { t } = useSpeech();
  const { segment, element, supported } = opened;
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const leave = () => {
    close();
    element.focus();
  };
  return (
    <Menu
      key={segment.start}
      opened
      onClose={leave}
      position="bottom-start"
      width={320}
      shadow="md"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      withinPortal
      zIndex={300}
    >
      <Menu.Target>
        <button
          type="button"
          className={classes.anchor}
          tabIndex={-1}
          aria-label={t('report.chooseOne')}
          style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
        />
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {supported.map((what) => (
          <Menu.Item key={what.id} onClick={() => pick(what, segment)}>
            <SupportedWords what={what} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function SupportedWords({ what }: { readonly what: Supported }) {
  const { nodes, relationships } = useWorkspace((workspace) => workspace.graph);
  if (what.type === 'node') {
    const node = nodes.get(what.id);
    const kind = node && kindOf(node.labels);
    return (
      <span className={classes.choice}>
        {kind && kind !== 'Report' && <KindShape kind={kind} size={14} />}
        <span className={classes.clamped}>{node ? <Name node={node} /> : what.id}</span>
      </span>
    );
  }
  const [type = '', from = '', to = ''] = what.id.split(':');
  const ends = [from, to].map((id) => {
    const node = nodes.get(id);
    return node ? <Name key={id} node={node} /> : <bdi key={id}>{id}</bdi>;
  });
  const relationship = relationships.get(what.id) ?? {
    id: what.id,
    type,
    from,
    to,
    properties: {},
  };
  return (
    <span className={classes.choice}>
      <IconLink size={14} aria-hidden />
      <span className={classes.clamped}>
        <RelationshipWords relationship={relationship} from={ends[0]} to={ends[1]} />
      </span>
    </span>
  );
}
