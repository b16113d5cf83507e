import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBinaryTree,
  IconCamera,
  IconDownload,
  IconEye,
  IconEyeOff,
  IconLasso,
  IconMaximize,
  IconMinus,
  IconPalette,
  IconPlus,
  IconWand,
} from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { hideNodes, showHiddenNodes } from '../actions/hide-nodes.ts';
import { redo, undo } from '../actions/undo.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { IS_GUEST } from '../snapshots/opened/opened.ts';
import { openDialog } from '../snapshots/state.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Canvas.module.css';
import { setLasso, useLasso } from './lasso-mode.ts';
import { canvasWords } from './words.ts';

const LayoutMenu = lazy(async () => ({
  default: (await import('./LayoutMenu.tsx')).LayoutMenu,
}));

const LookPanel = lazy(async () => ({
  default: (await import('../look/LookPanel.tsx')).LookPanel,
}));

interface Verbs {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly tidy: () => void;
}

/** Buttons for any picture: zoom, fit, arrange; then those of this one. */
export function CanvasTools({
  zoomIn,
  zoomOut,
  fit,
  tidy,
  children,
}: Verbs & { readonly children?: ReactNode }) {
  const { language } = useSpeech();
  const words = canvasWords(language);
  return (
    <div
      className={classes.tools}
      role="toolbar"
      aria-label={words.tools}
      aria-orientation="vertical"
    >
      <Tool label={words.zoomIn} icon={<IconPlus size={18} />} onClick={zoomIn} />
      <Tool label={words.zoomOut} icon={<IconMinus size={18} />} onClick={zoomOut} />
      <Tool label={words.fit} icon={<IconMaximize size={17} />} onClick={fit} />
      <Tool label={words.tidy} icon={<IconWand size={17} />} onClick={tidy} />
      {children && <hr className={classes.rule} />}
      {children}
    </div>
  );
}

/** Buttons for the workspace's picture: undo, redo, hide. */
export function WorkspaceTools() {
  const { language, number } = useSpeech();
  const selection = useWorkspace((workspace) => workspace.selection);
  const hidden = useWorkspace((workspace) => workspace.hiddenNodes.length);
  const canUndo = useWorkspace((workspace) => workspace.past.length > 0);
  const canRedo = useWorkspace((workspace) => workspace.future.length > 0);
  const words = canvasWords(language);
  const count = number(hidden);

  return (
    <>
      <LayoutTool />
      <LassoTool />
      <LookTool />
      <Tool
        label={words.undo}
        icon={<IconArrowBackUp size={18} className={classes.mirrored} />}
        onClick={undo}
        disabled={!canUndo}
      />
      <Tool
        label={words.redo}
        icon={<IconArrowForwardUp size={18} className={classes.mirrored} />}
        onClick={redo}
        disabled={!canRedo}
      />
      {selection?.type === 'node' && (
        <Tool
          label={words.hide}
          icon={<IconEyeOff size={17} />}
          onClick={() => hideNodes([selection.id])}
        />
      )}
      {hidden > 0 && (
        <Tool
          label={words.showHidden(count)}
          icon={<IconEye size={17} />}
          onClick={showHiddenNodes}
        />
      )}
      {!IS_GUEST && (
        <>
          <Tool
            label={words.keep}
            icon={<IconCamera size={18} />}
            onClick={() => openDialog({ type: 'save', of: 'view' })}
          />
          <Tool
            label={words.takeAway}
            icon={<IconDownload size={18} />}
            onClick={() => openDialog({ type: 'export', entry: null })}
          />
        </>
      )}
    </>
  );
}
/** Drawing a line around what is to be selected, until that is done. */
function LassoTool() {
  const { language } = useSpeech();
  const on = useLasso((lasso) => lasso.on);
  return (
    <Tool
      label={canvasWords(language).lasso}
      icon={<IconLasso size={18} />}
      onClick={() => setLasso(!on)}
      pressed={on}
    />
  );
}

/** The layouts, in a menu that is loaded when it is first asked for. */
function LayoutTool() {
  const { language } = useSpeech();
  const words = canvasWords(language);
  const [open, setOpen] = useState(false);
  const tool = (
    <Tool
      label={words.layout}
      icon={<IconBinaryTree size={17} />}
      onClick={() => setOpen(!open)}
      expanded={open}
    />
  );
  return open ? (
    <Suspense fallback={tool}>
      <LayoutMenu close={() => setOpen(false)}>{tool}</LayoutMenu>
    </Suspense>
  ) : (
    tool
  );
}

/** What sizes and colours say, in a panel that is loaded when it is first asked for. */
function LookTool() {
  const { language } = useSpeech();
  const [open, setOpen] = useState(false);
  const tool = (
    <Tool
      label={canvasWords(language).look}
      icon={<IconPalette size={17} />}
      onClick={() => setOpen(!open)}
      expanded={open}
      opens="dialog"
    />
  );
  return open ? (
    <Suspense fallback={tool}>
      <LookPanel close={() => setOpen(false)}>{tool}</LookPanel>
    </Suspense>
  ) : (
    tool
  );
}

function Tool(props: {
  label: string;
  icon: ReactNode;
  onClick: () => void;
  disabled?: boolean;
  /** Whether the menu that it opens is open. */
  expanded?: boolean;
  opens?: 'menu' | 'dialog';
  /** Whether what it switches is on. */
  pressed?: boolean;
}) {
  const { label, icon, onClick, disabled = false, expanded, opens = 'menu', pressed } = props;
  return (
    <Tooltip
      label={label}
      openDelay={400}
      position="left"
      withinPortal={false}
      disabled={expanded === true}
    >
      <ActionIcon
        variant={pressed ? 'light' : 'subtle'}
        {...(!pressed && { color: 'gray' })}
        size={34}
        aria-label={label}
        onClick={onClick}
        aria-disabled={disabled}
        {...(expanded !== undefined && { 'aria-haspopup': opens, 'aria-expanded': expanded })}
        {...(pressed !== undefined && { 'aria-pressed': pressed })}
        {...(disabled ? { 'data-disabled': true } : {})}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
