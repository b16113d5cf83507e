import type { GraphNode } from '../../contract/graph.ts';
import { kindOf, MEETING_KINDS, ORGANIZATION_KINDS, PLACE_KINDS } from '../../contract/model.ts';
import { KindShape } from '../canvas/KindShape.tsx';
import { Local } from '../i18n/Name.tsx';
import { isolate, nodeName, otherName } from '../i18n/node-names.ts';
import type { Speech } from '../i18n/speech.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { CloseDetails } from './CloseDetails.tsx';
import classes from './Details.module.css';

/** Who or what it is: kind, name in the reader's language, name in the other, other names. */
export function NodeHead({ node }: { readonly node: GraphNode }) {
  const speech = useSpeech();
  const { t, language, list } = speech;
  const kind = kindOf(node.labels);
  const name = nodeName(node, language);
  const other = otherName(node, language);
  const { aliases, unnamed } = node.properties;
  const called = Array.isArray(aliases)
    ? aliases.filter((alias) => typeof alias === 'string' && alias !== name.text)
    : [];
  const long = kind === 'Statement';
  return (
    <div className={classes.head}>
      <div className={classes.kindLine}>
        {kind && kind !== 'Report' && <KindShape kind={kind} size={16} />}
        <span>{kindWords(node, speech)}</span>
        <CloseDetails />
      </div>
      <h2 className={long ? classes.longName : undefined}>
        <Local {...name} />
      </h2>
      {other && (
        <p className={classes.other}>
          <Local {...other} />
        </p>
      )}
      {called.length > 0 && (
        <p className={classes.other}>
          {t('details.alsoCalled', { names: list(called.map((alias) => isolate(String(alias)))) })}
        </p>
      )}
      {unnamed === true && <p className={classes.unknown}>{t('details.unnamed')}</p>}
    </div>
  );
}

/** The kind in words, more exactly where the report says more: "Ministry", "Phone call". */
function kindWords(node: GraphNode, { t }: Speech): string {
  const { kind } = node.properties;
  const meeting = MEETING_KINDS.find((one) => one === kind);
  const organization = ORGANIZATION_KINDS.find((one) => one === kind);
  const place = PLACE_KINDS.find((one) => one === kind);
  switch (kindOf(node.labels)) {
    case 'Meeting':
      return meeting ? t(`meetingKind.${meeting}`) : t('kind.Meeting');
    case 'Organization':
      return organization ? t(`organizationKind.${organization}`) : t('kind.Organization');
    case 'Place':
      return place ? t(`placeKind.${place}`) : t('kind.Place');
    case undefined:
      return node.labels.join(', ');
    default:
      return t(`kind.${kindOf(node.labels) ?? 'Topic'}`);
  }
}
