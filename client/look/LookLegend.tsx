import { useComputedColorScheme } from '@mantine/core';
import { GROUP_TONES, measureNumber, QUIET_TONE, STEP_TONES } from '../../contract/chosen-look.ts';
import { type OrganizationKind, PLACE_KINDS, type PlaceKind } from '../../contract/model.ts';
import type { IconName } from '../../contract/node-icons.ts';
import { GROUND } from '../canvas/palette.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { nameOf } from '../workspace/name-of.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './LookLegend.module.css';
import { iconImage } from './node-icons.ts';
import type { Scale, Scales } from './scale.ts';
import { lookWords } from './words.ts';

/** What the sizes and colours that were chosen say, with how many nodes each stands for. */
export function LookLegend({ scales: { size, colour, icons } }: { readonly scales: Scales }) {
  return (
    <>
      {size?.type === 'steps' && <Sizes scale={size} />}
      {colour?.type === 'steps' && <Tones scale={colour} />}
      {colour?.type === 'groups' && <Groups scale={colour} />}
      {icons.length > 0 && <Icons icons={icons} />}
    </>
  );
}

function Icons({ icons }: Pick<Scales, 'icons'>) {
  const { t, number, language } = useSpeech();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const called = (name: IconName) =>
    PLACE_KINDS.some((place) => place === name)
      ? t(`placeKind.${name as PlaceKind}`)
      : t(`organizationKind.${name as OrganizationKind}`);
  return (
    <dl className={classes.scale}>
      <dt>{lookWords(language).icon}</dt>
      {icons.map(({ name, count }) => (
        <dd key={name}>
          <img src={iconImage(name, GROUND[scheme].ink)} alt="" width={16} height={16} />
          {called(name)} <span className={classes.count}>{number(count)}</span>
        </dd>
      ))}
    </dl>
  );
}

type StepScale = Scale & { readonly type: 'steps' };

function Sizes({ scale }: { readonly scale: StepScale }) {
  const { language } = useSpeech();
  const words = lookWords(language);
  return (
    <dl className={classes.scale} title={words.means[scale.by]}>
      <dt>{words.sizes[scale.by]}</dt>
      {scale.steps.map(({ step, least, most }) => (
        <dd key={step}>
          <span className={classes.dot} style={{ width: 5 + step * 3, height: 5 + step * 3 }} />
          <Range least={least} most={most} />
        </dd>
      ))}
    </dl>
  );
}

function Tones({ scale }: { readonly scale: StepScale }) {
  const { language } = useSpeech();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const words = lookWords(language);
  return (
    <dl className={classes.scale} title={words.means[scale.by]}>
      <dt>{words.colours[scale.by]}</dt>
      {scale.steps.map(({ step, least, most }) => (
        <dd key={step}>
          <Dot colour={STEP_TONES[scheme][step]} />
          <Range least={least} most={most} />
        </dd>
      ))}
    </dl>
  );
}

function Groups({ scale }: { readonly scale: Scale & { readonly type: 'groups' } }) {
  const { language, number } = useSpeech();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const nodes = useWorkspace(({ graph }) => graph.nodes);
  const words = lookWords(language);
  const named = (key: string) => {
    const node = scale.by === 'state' ? nodes.get(key) : undefined;
    if (node) return nameOf(node, language);
    return scale.by === 'state' ? key : words.group(number(Number(key) + 1));
  };
  const quiet = [
    [scale.by === 'state' ? words.otherStates : words.others, scale.others],
    [scale.by === 'state' ? words.noState : words.none, scale.none],
  ] as const;
  return (
    <dl className={classes.scale} title={words.means[scale.by]}>
      <dt>{words.colours[scale.by]}</dt>
      {scale.groups.map(({ key, count }, index) => (
        <dd key={key}>
          <Dot colour={GROUP_TONES[scheme][index]} />
          <bdi>{named(key)}</bdi> <span className={classes.count}>{number(count)}</span>
        </dd>
      ))}
      {quiet.map(
        ([label, count]) =>
          count > 0 && (
            <dd key={label}>
              <Dot colour={QUIET_TONE[scheme]} />
              {label} <span className={classes.count}>{number(count)}</span>
            </dd>
          ),
      )}
    </dl>
  );
}

function Dot({ colour = 'currentColor' }: { readonly colour?: string | undefined }) {
  return <span className={classes.dot} style={{ background: colour }} />;
}

function Range({ least, most }: { readonly least: number; readonly most: number }) {
  const { language, number } = useSpeech();
  const written = (value: number) => number(measureNumber(value));
  return <span>{lookWords(language).range(written(least), written(most))}</span>;
}
