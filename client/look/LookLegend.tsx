import { useComputedColorScheme } from '@mantine/core';
import { tonesOf } from '../../contract/chosen-look.ts';
import { type LookSample, lookLegends } from '../../contract/look-legend.ts';
import { iconNamed } from '../../contract/node-icons.ts';
import { GROUND } from '../canvas/palette.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { nameOf } from '../workspace/name-of.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './LookLegend.module.css';
import { iconImage } from './node-icons.ts';
import type { Scales } from './scale.ts';
import { lookWords } from './words.ts';

/** What the sizes and colours that were chosen say, with how many nodes each stands for. */
export function LookLegend({ scales }: { readonly scales: Scales }) {
  const { language, number } = useSpeech();
  const nodes = useWorkspace(({ graph }) => graph.nodes);
  const stateName = (id: string) => {
    const state = nodes.get(id);
    return state ? nameOf(state, language) : id;
  };
  const means: Readonly<Record<string, string>> = lookWords(language).means;
  return lookLegends(scales, { language, number, stateName }).map(
    ({ type, by, title, samples }) => (
      <dl key={`${type} ${title}`} className={classes.scale} title={means[by ?? '']}>
        <dt>{title}</dt>
        {samples.map((sample) => (
          <dd key={sample.words}>
            <Sample {...sample} />
            <bdi>{sample.words}</bdi>
            {type !== 'steps' && <span className={classes.count}> {number(sample.count)}</span>}
          </dd>
        ))}
      </dl>
    ),
  );
}

function Sample({ step, tone, icon }: LookSample) {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const name = icon === undefined ? undefined : iconNamed(icon);
  if (name) return <img src={iconImage(name, GROUND[scheme].ink)} alt="" width={16} height={16} />;
  const size = step === undefined ? undefined : 5 + step * 3;
  const background = tonesOf(scheme).get(tone ?? '') ?? 'currentColor';
  const style = size === undefined ? { background } : { width: size, height: size };
  return <span className={classes.dot} style={style} />;
}
