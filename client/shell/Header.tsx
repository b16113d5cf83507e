import {
  ActionIcon,
  Button,
  SegmentedControl,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconChevronDown,
  IconGridDots,
  IconKeyboard,
  IconList,
  IconMoon,
  IconRoute,
  IconSitemap,
  IconSun,
  IconTimeline,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { setLanguage } from '../actions/set-language.ts';
import { setScreen } from '../actions/set-screen.ts';
import { setSurface } from '../actions/set-surface.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { IS_GUEST } from '../snapshots/opened/opened.ts';
import { SCREENS, SURFACES, type Surface } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Header.module.css';
import { openOverlay } from './overlay.ts';
import { PaneSwitches } from './PaneSwitches.tsx';

const SurfaceMenu = lazy(async () => ({
  default: (await import('./SurfaceMenu.tsx')).SurfaceMenu,
}));

/** The name, the search, and how the page is looked at. */
export function Header() {
  const { t } = useSpeech();
  const screen = useWorkspace((workspace) => workspace.screen);
  return (
    <header className={classes.header}>
      <h1 className={classes.wordmark} title={t('app.tagline')}>
        <span lang="ar" dir="rtl" className={classes.arabic}>
          لقاء
        </span>
        <span lang="en" dir="ltr" className={classes.latin}>
          Liqa
        </span>
      </h1>
      {IS_GUEST ? <span /> : <ScreenLinks />}
      <search className={classes.search}>
        <SearchBox />
      </search>
      <div className={classes.surface}>{screen === 'explore' && <SurfaceSwitch />}</div>
      <div className={classes.tools}>
        <PaneSwitches />
        <LanguageSwitch />
        <SchemeSwitch />
        <ActionIcon
          className={classes.wide}
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('help.open')}
          title={t('help.open')}
          onClick={() => openOverlay('help')}
        >
          <IconKeyboard size={20} aria-hidden />
        </ActionIcon>
      </div>
    </header>
  );
}

/** The parts of the page, as links: they can be opened in another tab. */
function ScreenLinks() {
  const { t } = useSpeech();
  const screen = useWorkspace((workspace) => workspace.screen);
  return (
    <nav className={classes.screens} aria-label={t('screen.label')}>
      {SCREENS.map((each) => (
        <a
          key={each}
          href={each === 'explore' ? '/' : `/?screen=${each}`}
          aria-current={each === screen ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            setScreen(each);
          }}
        >
          {t(`screen.${each}`)}
        </a>
      ))}
    </nav>
  );
}

const ICONS = {
  canvas: IconSitemap,
  list: IconList,
  matrix: IconGridDots,
  timeline: IconTimeline,
  paths: IconRoute,
} as const satisfies Record<Surface, unknown>;

function SurfaceSwitch() {
  const { t } = useSpeech();
  const surface = useWorkspace((workspace) => workspace.surface);
  const narrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  if (narrow) return <SurfaceButton surface={surface} />;
  return (
    <SegmentedControl
      aria-label={t('surface.label')}
      value={surface}
      onChange={(value) => setSurface(value as Surface)}
      data={SURFACES.map((value) => ({
        value,
        label: <Choice icon={ICONS[value]} words={t(`surface.${value}`)} />,
      }))}
    />
  );
}

/** On a phone: which it is, and a list of all behind it. */
function SurfaceButton({ surface }: { readonly surface: Surface }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const Icon = ICONS[surface];
  const words = `${t('surface.label')}: ${t(`surface.${surface}`)}`;
  const button = (
    <Button
      variant="default"
      px={10}
      aria-label={words}
      title={words}
      aria-haspopup="menu"
      aria-expanded={open}
      rightSection={<IconChevronDown size={14} aria-hidden />}
      onClick={() => setOpen(!open)}
    >
      <Icon size={20} aria-hidden />
    </Button>
  );
  return open ? (
    <Suspense fallback={button}>
      <SurfaceMenu icons={ICONS} surface={surface} close={() => setOpen(false)}>
        {button}
      </SurfaceMenu>
    </Suspense>
  ) : (
    button
  );
}

/** In words, or where there is no room for them, as an icon. */
function Choice({ icon: Icon, words }: { readonly icon: typeof IconList; readonly words: string }) {
  return (
    <span className={classes.choice} title={words}>
      <Icon size={18} aria-hidden />
      <span>{words}</span>
    </span>
  );
}

function LanguageSwitch() {
  const { t, language } = useSpeech();
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <Button
      variant="subtle"
      color="gray"
      px={10}
      lang={other}
      aria-label={`${t('language.switch')} — ${t('language.switchLabel')}`}
      title={t('language.switchLabel')}
      onClick={() => setLanguage(other)}
    >
      {other === 'ar' ? 'ع' : 'EN'}
    </Button>
  );
}

function SchemeSwitch() {
  const { t } = useSpeech();
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const label = t(scheme === 'light' ? 'scheme.toDark' : 'scheme.toLight');
  const Icon = scheme === 'light' ? IconMoon : IconSun;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(scheme === 'light' ? 'dark' : 'light')}
    >
      <Icon size={20} aria-hidden />
    </ActionIcon>
  );
}
